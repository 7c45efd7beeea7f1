import { redirect } from 'react-router';
import { portalTicketWords } from '#locales/portal/messages.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { PortalTitle } from '#web/portal/portal-title.tsx';
import { liveMarks, ticketVisit } from '#web/portal/portal-visit.ts';
import { ticketPage } from '#web/portal/ticket/read-page.ts';
import { runAction } from '#web/portal/ticket/run-action.ts';
import { readSources } from '#web/portal/ticket/sources.ts';
import { AskedQuestions } from '#web/shared/asked/asked-questions.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Banner, Done } from '#web/ui/banner.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import type { Route } from './+types/page.ts';
import { ClockBox } from './clock-box.tsx';
import { RecordList } from './record-list.tsx';
import { ReplyForm, replyFormId } from './reply-form.tsx';
import { Side } from './side.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const visit = ticketVisit(context, request, params.number);
  const sources = await readSources(visit, params.number);
  // Desk staff have their own page for it.
  if (sources.relation === 'desk') throw redirect(urls.ticket(params.number));
  // A merged ticket's number redirects to its target's address (R5).
  if (sources.ticket.number !== params.number) throw redirect(urls.portalTicket(sources.ticket.number));
  return ticketPage(visit, sources, new URL(request.url).searchParams.get('done'));
}

export async function action({ context, params, request }: Route.ActionArgs) {
  return runAction(ticketVisit(context, request, params.number), params.number, await readForm(request));
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
      {result?.conflict && (
        <div role="alert">
          <Banner tone="urgent">{result.conflict}</Banner>
        </div>
      )}
      {result?.refused && (
        <div role="alert">
          <Banner tone="urgent">
            <strong>{words.refused}.</strong> {result.refused}
          </Banner>
        </div>
      )}
      {page.done && !result && <Done>{page.done}</Done>}
    </div>
  );
}
