import { redirect } from 'react-router';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { liveMarks, ticketVisit } from '#web/portal/portal-visit.ts';
import { AskedQuestions } from '#web/shared/asked/asked-questions.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SavedFile } from '#web/shared/files/saved-file.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Alert, Done } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { FieldErrors, TextArea } from '#web/ui/field/fields.tsx';
import { FileField } from '#web/ui/field/file-field.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/page.ts';
import { ClockBox } from './clock-box.tsx';
import { type TicketView, ticketPage } from './read-page.ts';
import { RecordList } from './record-list.tsx';
import type { ReplyView } from './reply-view.ts';
import { runAction } from './run-action.ts';
import { Side } from './side.tsx';
import { readSources } from './sources.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = ticketVisit(context, request, params.number);
  const sources = await readSources(visit, params.number);
  // Desk staff have their own page for it.
  if (knowledgeOf(sources.ticket.seenAs).work) throw redirect(urls.ticket(params.number));
  // A merged ticket's number redirects to its target's address (R5).
  if (sources.ticket.number !== params.number) throw redirect(urls.portalTicket(sources.ticket.number));
  return ticketPage(visit, sources, new URL(request.url).searchParams.get('done'));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return runAction(ticketVisit(context, request, params.number), params.number, await readForm(context));
}

/** The ticket as its requester sees it: what happens next, the record and a reply form. */
export default function PortalTicket({ loaderData: page, actionData: result }: Route.ComponentProps) {
  const { language } = useVisit();
  const words = portalTicketWords[language];
  const asked = result?.asked ?? page.asked;
  const reply = result?.reply ?? page.reply;
  const errors = [...(reply?.errors ?? []), ...(asked?.errors ?? []), ...(result?.side?.errors ?? [])];
  const title = errors.length > 0 ? words.error({ title: page.summary }) : page.summary;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-10">
      <PortalTitle>{`${title} – ${page.number}`}</PortalTitle>
      <BackLink href={urls.portal()}>{words.back}</BackLink>
      <h1 className="mt-4 max-w-[720px] text-ticket-title wrap-anywhere" lang={page.language}>
        {page.summary}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-body">
        <Status status={page.status.name} word={page.status.word} />
        <TicketNumber number={page.number} />
        {page.site && <span className="text-ink-2">{page.site}</span>}
        {page.urgent && <UrgentMark word={page.urgent} />}
      </p>
      <div
        className="mt-6 empty:hidden"
        {...liveMarks({ ticket: page.number, form: reply ? replyFormId : undefined })}
      />
      <Notices page={page} result={result} errors={errors} />
      <div className="mt-8 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,46rem)_minmax(0,1fr)]">
        <div className="min-w-0">
          <ClockBox clock={page.clock} actions={page.actions}>
            {asked && <AskedQuestions view={asked} effect={page.askedEffect} />}
          </ClockBox>
          <RecordList items={page.record} language={page.language} />
          <ShownConversations conversations={page.conversations} />
          {reply && <ReplyForm view={reply} />}
        </div>
        <Side side={page.side} typed={result?.side} />
      </div>
    </div>
  );
}

interface NoticesProps {
  page: Route.ComponentProps['loaderData'];
  result: Route.ComponentProps['actionData'];
  errors: { field: string; text: string }[];
}

function Notices({ page, result, errors }: NoticesProps) {
  const words = portalTicketWords[useVisit().language];
  return (
    <div className="mt-6 flex max-w-[720px] flex-col gap-4 empty:hidden">
      {errors.length > 0 && <ErrorSummary title={words.reply.fix} errors={errors} />}
      {result?.conflict && <Alert>{result.conflict}</Alert>}
      {result?.refused && (
        <Alert>
          <strong>{words.refused}.</strong> {result.refused}
        </Alert>
      )}
      {page.done && !result && <Done>{page.done}</Done>}
    </div>
  );
}

const replyFormId = 'reply-form';

/** A reply form with files. It says what sending does, and shows the input again if it was refused. */
function ReplyForm({ view }: { view: ReplyView }) {
  const words = portalTicketWords[useVisit().language].reply;
  return (
    <Section id="reply" title={view.title} heading="sub" className="mt-10 max-w-[720px] print:hidden">
      <p className="mt-2 max-w-measure text-body text-ink-2">{view.effect}</p>
      <form
        id={replyFormId}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="mt-4 flex flex-col gap-6"
      >
        <input type="hidden" name="intent" value="reply" />
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="status" value={view.status} />
        <input type="hidden" name="page" value={view.page} />
        {view.files.map(({ id, seal }) => (
          <input key={id} type="hidden" name="kept" value={seal} />
        ))}
        {/* Enter triggers the first button of a form, so that must be "send", not "remove file". */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <FieldErrors value={view.errors}>
          <TextArea name="text" label={words.text} defaultValue={view.text} rows={6} />
          <FileField
            name="files"
            label={words.files}
            optional={words.optional}
            choose={words.choose}
            hint={view.filesHint}
            upload={view.upload}
            files={
              view.files.length > 0 && view.files.map((file) => <SavedFile key={file.id} file={file} field="files" />)
            }
            multiple
          />
        </FieldErrors>
        <Submit kind="outlined" wide>
          {words.send}
        </Submit>
      </form>
    </Section>
  );
}

/** The desk's questions to others about this ticket, as far as it shows them. */
function ShownConversations({ conversations }: Pick<TicketView, 'conversations'>) {
  const words = portalTicketWords[useVisit().language].conversations;
  if (conversations.length === 0) return null;
  return (
    <Section id="questions" title={words.title} heading="sub" className="mt-10 max-w-[720px]">
      <ul className="mt-2 flex flex-col gap-6">
        {conversations.map(({ id, subject, to, language, messages }) => (
          <li key={id}>
            <h3 className="text-body font-strong wrap-anywhere" lang={language}>
              {subject}
            </h3>
            <p className="text-secondary wrap-anywhere text-ink-2">{words.to({ name: to })}</p>
            <ol className="mt-3 flex flex-col gap-3">
              {messages.map((message) => (
                <li key={message.id} className="border-l-2 border-line pl-4">
                  <p className="flex flex-wrap gap-x-3 text-secondary text-ink-2">
                    <span className="min-w-0 wrap-anywhere">{message.who}</span>
                    <span>{message.at}</span>
                  </p>
                  <p className="text-body wrap-anywhere whitespace-pre-line" lang={language}>
                    {message.text ?? '…'}
                  </p>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}
