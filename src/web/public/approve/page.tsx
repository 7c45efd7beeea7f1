import { data, redirect } from 'react-router';
import { answerApproval, openApproval } from '#desk/approvals/answer-approval.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { approvalReasonCharactersMax } from '#domain/approvals/approval.ts';
import { phonesOf } from '#locales/phone.ts';
import { approvalWords } from '#locales/public/messages.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { fieldText, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { InvalidLink } from '#web/shared/invalid-link.tsx';
import { buttonLook, Submit } from '#web/ui/button.tsx';
import { TextArea } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/page.ts';

/** The page behind the buttons of a request for agreement. Opening it changes nothing (R20). */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const approval = await openApproval(world, params.token);
  if (approval === null) return noPage(visit);
  const desk = await world.readDesk(world.db, approval.deskId);
  const refuses = new URL(request.url).searchParams.get('say') === 'refuse';
  const { text, language, state, ended } = approval;
  return { desk: await framed(visit, desk), phones: '', view: { text, language, state, ended, refuses } };
}

/** Answers for the person to whom the letter went. */
export async function action({ params, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const form = await readForm(context);
  const say = fieldText(form, 'say');
  if (say !== 'approve' && say !== 'refuse') return data(null, { status: 404 });
  const answered = await answerApproval(visit.services.world, params.token, {
    approves: say === 'approve',
    reason: fieldText(form, 'reason'),
  });
  if (isRefused(answered, 'missing')) return data(null, { status: 404 });
  // The page says why: the question was answered, withdrawn, or ended.
  if ('refused' in answered) return data({ refused: answered.refused }, { status: 409 });
  return redirect(urls.approval(visit.language, params.token), 303);
}

async function noPage(visit: Visit) {
  const desk = await findPublicDesk(visit, null);
  const phones = phonesOf(desk);
  return data({ desk: await framed(visit, desk), phones, view: null }, { status: 404 });
}

export default function ApprovalPage({ loaderData: { desk, phones, view }, actionData }: Route.ComponentProps) {
  const words = approvalWords[useVisit().language];
  if (view === null)
    return (
      <DeskFrame desk={desk}>
        <InvalidLink desk={desk} phones={phones} />
      </DeskFrame>
    );
  const { ended, state, refuses, text } = view;
  const unfit = actionData && 'refused' in actionData && actionData.refused === 'approverUnfit';
  const says = unfit ? words.unfit : ended === null ? null : sayingOf(ended, state, words);
  const title = says?.title ?? (refuses ? words.refuseTitle : words.title);
  return (
    <DeskFrame desk={desk}>
      <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
        <title>{`${title} – ${desk.name}`}</title>
        <h1 className="max-w-[720px] text-ticket-title">{title}</h1>
        {says && <p className="mt-4 max-w-measure text-body">{says.text}</p>}
        <section
          aria-labelledby="asked"
          className="mt-7 max-w-[720px] border-t-3 border-accent-line bg-surface px-5 py-6 sm:px-8 sm:py-7"
        >
          <h2 id="asked" className="text-body font-strong">
            {words.asks({ desk: desk.name })}
          </h2>
          <p lang={view.language} className="mt-3 max-w-measure text-body wrap-anywhere whitespace-pre-line">
            {text || '…'}
          </p>
          {says === null && <AnswerForm refuses={refuses} />}
        </section>
      </div>
    </DeskFrame>
  );
}

/** One button; the other answer is a link. */
function AnswerForm({ refuses }: { refuses: boolean }) {
  const words = approvalWords[useVisit().language];
  return (
    <>
      <form method="post" className="mt-6" noValidate>
        <input type="hidden" name="say" value={refuses ? 'refuse' : 'approve'} />
        {refuses && (
          <div className="mb-6">
            <TextArea
              name="reason"
              label={words.reason}
              optional={words.optional}
              hint={words.reasonHint}
              maxLength={approvalReasonCharactersMax}
              rows={4}
            />
          </div>
        )}
        <p className="max-w-measure text-body">{words.effect}</p>
        <Submit className="mt-4" wide>
          {refuses ? words.refuse : words.approve}
        </Submit>
      </form>
      <p className="mt-6 border-t border-line pt-5">
        <a href={refuses ? '?say=approve' : '?say=refuse'} className={buttonLook('outlined', true)}>
          {refuses ? words.ratherApprove : words.ratherRefuse}
        </a>
      </p>
    </>
  );
}

function sayingOf(ended: string, state: string, words: (typeof approvalWords)['fr']) {
  if (ended === 'expired') return words.expired;
  if (ended === 'approvalWithdrawn') return words.withdrawn;
  if (ended === 'ticketClosed') return words.closed;
  return state === 'approved' ? words.approved : words.refused;
}
