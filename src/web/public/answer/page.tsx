import { data, redirect } from 'react-router';
import { type AnswerLink, answerLink, openLink } from '#desk/answer-link.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { phone } from '#locales/phone.ts';
import { findPersonByAddress } from '#store/people.ts';
import { type Visit, visitContext } from '#web/context.ts';
import { findPublicDesk, framed } from '#web/public/find-desk.ts';
import { DeskFrame } from '#web/public/frame/desk-frame.tsx';
import { urls } from '#web/urls.ts';
import type { Route } from './+types/page.ts';
import { AnswerTicket } from './answer-ticket.tsx';
import { answerView } from './answer-view.ts';
import { type Choice, choiceOf, choicesOf, readSay, takesText } from './choices.ts';
import { doneView } from './done-view.ts';
import { InvalidLink } from './invalid-link.tsx';

/** The page behind a mail's button. Opening it does nothing: mail programs and scanners open links too (R20). */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const { searchParams } = new URL(request.url);
  const link = await openLink(world, params.token);
  if (link === null) return data(await invalid(visit), { status: 404 });
  const desk = await world.readDesk(world.db, link.ticket.deskId);
  const proved = await isProved(visit, link);
  const reader = { desk, language: visit.language, now: world.clock.now(), proved };
  const done = await doneView(world.db, link, proved, searchParams.get('done'));
  const view = answerView(link, reader, readSay(searchParams.get('say')), null);
  return { desk: await framed(visit, desk), view, done };
}

/** Acts for the address that the mail went to, and proves it (R3). What was done is told at an address of its own. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const visit = context.get(visitContext);
  const { world } = visit.services;
  const form = await request.formData();
  const link = await openLink(world, params.token);
  if (link === null) return noLink();
  const say = form.get('say') === 'confirm' ? 'confirm' : readSay(form.get('say'));
  if (say === null) return noLink();
  const text = String(form.get('text') ?? '');
  const choice: Choice = say === 'confirm' ? say : (choiceOf(say, choicesOf(link.actor, link.ticket)) ?? say);
  if (takesText(choice) === 'required' && text.trim() === '')
    return data({ text, missing: true, view: null }, { status: 422 });
  const done = () => redirect(urls.answer(visit.language, params.token, { done: choice }), 303);
  if (choice === 'late' && (await doneView(world.db, link, true, null))) return done();
  const answered = await answerLink(world, link, say, text);
  if ('ticket' in answered) return done();
  if ('missing' in answered) return noLink();
  return refused(visit, params.token, { refusal: answered.refusal, text });
}

/** The ticket as it is now, what was refused and why, and what is still possible. */
async function refused(visit: Visit, token: string, { refusal, text }: { refusal: Refusal; text: string }) {
  const { world } = visit.services;
  const link = await openLink(world, token);
  if (link === null) return noLink();
  const desk = await world.readDesk(world.db, link.ticket.deskId);
  const reader = { desk, language: visit.language, now: world.clock.now(), proved: true };
  return data({ text, missing: false, view: answerView(link, reader, null, refusal) }, { status: 409 });
}

function noLink() {
  return data(null, { status: 404 });
}

async function isProved({ services }: Visit, { address }: AnswerLink): Promise<boolean> {
  return (await findPersonByAddress(services.world.db, address))?.provedAt != null;
}

/** Of which desk the mail was nobody can tell any more, so the first one answers. */
async function invalid(visit: Visit) {
  const desk = await findPublicDesk(visit, null);
  const phones = desk.lines.map((line) => phone(line.number)).join(', ');
  return { desk: await framed(visit, desk), view: null, phones };
}

export default function AnswerPage({ loaderData, actionData }: Route.ComponentProps) {
  const { desk } = loaderData;
  if (loaderData.view === null || actionData === null)
    return (
      <DeskFrame desk={desk}>
        <InvalidLink desk={desk} phones={'phones' in loaderData ? loaderData.phones : ''} />
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
      />
    </DeskFrame>
  );
}
