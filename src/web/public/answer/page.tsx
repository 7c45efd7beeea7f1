import { data, redirect } from 'react-router';
import { type AnswerLink, answerLink, openLink, readEndedLink } from '#desk/portal/answer-link.ts';
import { sendTicketLink } from '#desk/portal/ticket-link.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import type { Say } from '#desk/spine/world.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { missingQuestions } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { phonesOf } from '#locales/phone.ts';
import { answerWords } from '#locales/public/messages.ts';
import type { Handle } from '#store/database/database.ts';
import { findTicketForm } from '#store/forms/ticket-forms.ts';
import { findPersonByAddress } from '#store/people/people.ts';
import { type Visit, visitContext } from '#web/app/context.ts';
import { readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { readAskedForm } from '#web/shared/asked/asked-form.ts';
import { type AskedView, askedView } from '#web/shared/asked/asked-view.ts';
import { takeAnswers } from '#web/shared/asked/take-answers.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DeskFrame, type FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { findPublicDesk, framed } from '#web/shared/frame/find-desk.ts';
import { InvalidLink, masked } from '#web/shared/invalid-link.tsx';
import { Button } from '#web/ui/button.tsx';
import type { Route } from './+types/page.ts';
import { AnswerTicket } from './answer-ticket.tsx';
import { type AnswerView, answerView } from './answer-view.ts';
import { type Choice, choiceOf, choicesOf, readSay, takesText } from './choices.ts';
import { type DoneView, doneView } from './done-view.ts';

/** The page behind a mail button. Opening it changes nothing, because mail programs and scanners open links too (R20). */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { searchParams } = new URL(request.url);
  const link = await openLink(world, params.token);
  if (link === null) return noPage(visit, params.token, searchParams.get('done') === 'sent');
  const desk = await world.readDesk(world.db, link.ticket.deskId);
  const proved = await isProved(visit, link);
  const reader = { desk, language: visit.language, now: world.clock.now(), proved };
  const said = searchParams.get('done');
  const rest = said === 'answers' ? await askedDone(world.db, link, visit.language) : null;
  const done: DoneView | null =
    rest === null ? await doneView(world.db, link, proved, said) : { choice: 'reply', newNumber: null, rest };
  const wanted = readSay(searchParams.get('say'));
  const asked = await waitingQuestions(visit, { link, desk }, wanted);
  const view = answerView(link, reader, wanted ?? (asked && 'notSolved'), null);
  return { desk: await framed(visit, desk), view, done, asked: answersAsked(view) ? asked : null };
}

/** Returns the questions that stay unanswered after the requester answered. Null before that. */
async function askedDone(handle: Handle, link: AnswerLink, language: Language): Promise<string[] | null> {
  const form = await readAskedForm(handle, link);
  const { status } = link.ticket;
  if (form === null || form.asked.answeredAt === null || (status !== 'new' && status !== 'open')) return null;
  const answers = (await findTicketForm(handle, link.ticket.id))?.answers ?? {};
  return missingQuestions(form.definition, answers).map(({ label }) => label[language]);
}

/** Returns the unanswered form questions. Null if the mail button requests another action (R6). */
async function waitingQuestions(
  visit: Visit,
  { link, desk }: { link: AnswerLink; desk: Desk },
  wanted: Say | null,
): Promise<AskedView | null> {
  if (link.ticket.status === 'handled' || (wanted !== null && wanted !== 'notSolved')) return null;
  const form = await readAskedForm(visit.services.world.db, link);
  return form === null || form.asked.answeredAt !== null ? null : askedView(visit, { link, desk }, form);
}

/** Returns whether the suggested action is a reply, which can contain answers to questions. */
function answersAsked({ main }: AnswerView): boolean {
  return main?.choice === 'reply' || main?.choice === 'notSolved' || main?.choice === 'late';
}

/** Acts for the address that received the mail, which verifies it (R3). The result has its own address. */
export async function action({ params, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const form = await readForm(context);
  const link = await openLink(world, params.token);
  if (link === null) return actByNoLink(visit, params.token, form);
  if (form.has('asked')) return answerAsked(visit, params.token, link, form);
  const say = form.get('say') === 'confirm' ? 'confirm' : readSay(form.get('say'));
  if (say === null) return noLink();
  const text = String(form.get('text') ?? '');
  const choice: Choice = say === 'confirm' ? say : (choiceOf(say, choicesOf(link.actor, link.ticket)) ?? say);
  if (takesText(choice) === 'required' && text.trim() === '')
    return data({ text, missing: true, view: null, asked: null }, { status: 422 });
  const done = () => redirect(urls.answer(visit.language, params.token, { done: choice }), 303);
  if (choice === 'late' && (await doneView(world.db, link, true, null))) return done();
  const answered = await answerLink(world, link, say, text);
  if ('ticket' in answered) return done();
  if (isRefused(answered, 'missing')) return noLink();
  return refused(visit, params.token, { refused: answered.refused, text });
}

/** Saves answers to form questions, or shows the page again with all input. */
async function answerAsked(visit: Visit, token: string, link: AnswerLink, form: FormData) {
  const { world } = visit.services;
  const desk = await world.readDesk(world.db, link.ticket.deskId);
  const taken = await takeAnswers(visit, link, desk, form);
  if ('done' in taken) return redirect(urls.answer(visit.language, token, { done: 'answers' }), 303);
  if (isRefused(taken, 'missing')) return noLink();
  if ('refused' in taken) return refused(visit, token, { refused: taken.refused, text: '' });
  const reader = { desk, language: visit.language, now: world.clock.now(), proved: await isProved(visit, link) };
  const view = answerView(link, reader, 'notSolved', null);
  return data({ text: '', missing: false, view, asked: taken.again }, { status: taken.status });
}

/** Returns the current ticket, the refusal with its reason, and the remaining actions. */
async function refused(visit: Visit, token: string, { refused: refusal, text }: TicketRefused & { text: string }) {
  const { world } = visit.services;
  const link = await openLink(world, token);
  if (link === null) return noLink();
  const desk = await world.readDesk(world.db, link.ticket.deskId);
  const reader = { desk, language: visit.language, now: world.clock.now(), proved: true };
  return data({ text, missing: false, view: answerView(link, reader, null, refusal), asked: null }, { status: 409 });
}

function noLink() {
  return data(null, { status: 404 });
}

/** An expired link no longer acts. It can only request a new link, sent to its own address (R29). */
async function actByNoLink({ services: { world }, language }: Visit, token: string, form: FormData) {
  if ((await readEndedLink(world, token)) === null) return noLink();
  if (form.get('intent') !== 'send') return data(null, { status: 410 });
  await sendTicketLink(world, token);
  return redirect(urls.answer(language, token, { done: 'sent' }), 303);
}

/** For the requester the ticket's contact must be verified, for other participants their address (R3). */
async function isProved({ services }: Visit, { address, isRequester, ticket }: AnswerLink): Promise<boolean> {
  if (isRequester) return ticket.provedBy !== null;
  return (await findPersonByAddress(services.world.db, address))?.provedAt != null;
}

/** Returns the page without a ticket: an expired link, or an unknown one, which the first desk answers. */
async function noPage(visit: Visit, token: string, sent: boolean) {
  const { world } = visit.services;
  const ended = await readEndedLink(world, token);
  const desk = ended ? await world.readDesk(world.db, ended.deskId) : await findPublicDesk(visit, null);
  const phones = phonesOf(desk);
  const told = { desk: await framed(visit, desk), view: null, phones };
  if (ended === null) return data({ ...told, ended: null }, { status: 404 });
  return data({ ...told, ended: { address: masked(ended.address), sent } }, { status: sent ? 200 : 410 });
}

export default function AnswerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk } = loaderData;
  const without = loaderData.view === null ? loaderData : null;
  if (loaderData.view === null || actionData === null)
    return (
      <DeskFrame desk={desk}>
        {without?.ended ? (
          <EndedLink desk={desk} {...without.ended} />
        ) : (
          <InvalidLink desk={desk} phones={without?.phones ?? ''} />
        )}
      </DeskFrame>
    );
  return (
    <DeskFrame desk={desk}>
      <AnswerTicket
        desk={desk}
        view={actionData?.view ?? loaderData.view}
        done={actionData ? null : loaderData.done}
        text={actionData?.text ?? ''}
        missing={actionData?.missing ?? false}
        asked={actionData ? actionData.asked : loaderData.asked}
      />
    </DeskFrame>
  );
}

interface EndedLinkProps {
  desk: FramedDesk;
  /** Masked address that receives the new link. */
  address: string;
  sent: boolean;
}

/** Explains why the link of an old mail has expired, and offers a new one (R29). */
function EndedLink({ desk, address, sent }: EndedLinkProps) {
  const { language } = useVisit();
  const { ended } = answerWords[language];
  const title = sent ? ended.sentTitle : ended.title;
  return (
    <div className="mx-auto max-w-page px-gutter py-8 sm:py-12">
      <title>{`${title} – ${desk.name}`}</title>
      <h1 className="max-w-[720px] text-title">{title}</h1>
      <div className="mt-4 flex max-w-measure flex-col gap-3 text-body" role={sent ? 'status' : undefined}>
        <p>{sent ? ended.sentText({ address }) : ended.text}</p>
        {!sent && <p>{ended.newLink({ address })}</p>}
      </div>
      {!sent && (
        <form method="post" className="mt-6">
          <Button name="intent" value="send" kind="main" wide>
            {ended.send}
          </Button>
        </form>
      )}
      <p className="mt-8">
        <a href={urls.contact(language, { desk: desk.prefix ?? undefined })} className="link text-body">
          {ended.contact}
        </a>
      </p>
    </div>
  );
}
