import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { markReachable } from '#desk/people/reach-again.ts';
import { isRefused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { problems } from '#locales/problems/messages.ts';
import { addSubmission, findSubmission } from '#store/intake/submissions.ts';
import { fieldText, found, readForm } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { type StaffVisit, staffVisit } from '#web/console/staff.ts';
import type { Act, Sent, Wrong } from '#web/console/ticket/acts/act.ts';
import * as amendment from '#web/console/ticket/acts/amendment.ts';
import { call } from '#web/console/ticket/acts/call.ts';
import { changedUnder, changesSince, overtaken } from '#web/console/ticket/acts/changes-since.ts';
import * as closure from '#web/console/ticket/acts/closure.ts';
import * as conversations from '#web/console/ticket/acts/conversations.ts';
import { readActsOf } from '#web/console/ticket/acts/fields.ts';
import * as messages from '#web/console/ticket/acts/messages.ts';
import * as relations from '#web/console/ticket/acts/relations.ts';
import * as strangers from '#web/console/ticket/acts/strangers.ts';
import * as tasks from '#web/console/ticket/acts/tasks.ts';
import * as together from '#web/console/ticket/acts/together.ts';
import type { PendingView } from '#web/console/ticket/sending/pending-view.ts';
import { findWorkedTicket } from '#web/console/ticket/worked-ticket.ts';

/** The agent knows that mail to the requester works again, so the bounce no longer counts (R3). */
const mailWorks: Act = async ({ visit, ticket }) => {
  const { world } = visit.services;
  const marked = await markReachable(world, visit.actor, { id: ticket.requesterId });
  return isRefused(marked, 'missing') ? marked : { ticket: { number: ticket.number } };
};

const acts = {
  ...amendment,
  ...closure,
  ...conversations,
  ...messages,
  ...relations,
  ...strangers,
  ...tasks,
  ...together,
  call,
  mailWorks,
};
export type Intent = keyof typeof acts;

/** Messages to the requester are held back until the agent has seen new events. */
const looksFirst: Intent[] = ['answer', 'ask', 'handle', 'close', 'refer'];

/** The result of a form: done, errors or a conflict. Input is returned, so that nothing is lost. */
export interface ActResult {
  intent: Intent;
  done?: string;
  errors?: Wrong['errors'];
  conflict?: string;
  /** The version that the sender has now seen. */
  version: number;
  values: Record<string, string>;
  /** The message that now waits, as the record shows it. */
  pending?: PendingView;
}

/** The action of every page about one ticket. */
export async function actOnTicket({ context, params, request }: ActionFunctionArgs) {
  return runAct(staffVisit(context, request), params.number!, await readForm(context));
}

/** Handles a form of a ticket's page. Without scripts it redirects; with scripts it returns the result. */
export async function runAct(visit: StaffVisit, number: string, form: FormData) {
  const { result, movedTo } = await resultOfAct(visit, number, form);
  if (result.done === undefined) return data(result, form.has('script') ? 200 : 422);
  // A complaint about its own coordinator moves to another coordinator (R10).
  if (result.intent === 'nameAgent' && !(await findWorkedTicket(visit, number))) throw redirect(urls.console());
  if (movedTo !== number) throw redirect(urls.ticket(movedTo));
  if (!form.has('script')) throw redirect(urls.ticket(number));
  return data<ActResult>({ ...result, values: {} });
}

/** Carries out what a form asks for; also returns the number of the ticket on which it ended. */
export async function resultOfAct(
  visit: StaffVisit,
  number: string,
  form: FormData,
): Promise<{ result: ActResult; movedTo: string }> {
  const ticket = await findWorkedTicket(visit, number);
  const intent = fieldText(form, 'intent') as Intent;
  if (!ticket || !Object.hasOwn(acts, intent)) throw data(null, 404);
  const words = consoleWords[visit.language];
  const sent: Sent = { visit, ticket, form, words };
  const result = { intent, version: ticket.version, values: valuesOf(form) };
  const conflict = await conflictOf(sent, intent);
  if (conflict !== null) return { result: { ...result, conflict }, movedTo: number };
  const ending = found(await actOnce(acts[intent], sent));
  if (!('ticket' in ending)) return { result: { ...result, errors: errorsOf(ending, visit) }, movedTo: number };
  const { pending } = ending;
  const done = words.composer.done[intent];
  return { result: { ...result, done, ...(pending && { pending }) }, movedTo: ending.ticket.number };
}

/** Returns what others did meanwhile that the agent must see first; null if nothing. */
function conflictOf(sent: Sent, intent: Intent): Promise<string | null> {
  const version = Number(fieldText(sent.form, 'version'));
  if (looksFirst.includes(intent)) return changesSince(sent, version);
  // A note may bring the acts of a macro.
  if (intent === 'macro' || intent === 'note') return overtaken(sent, readActsOf(sent.form), version);
  return changedUnder(sent, intent, version);
}

/**
 * Runs a form's action once per submission id, so that a lost connection or a second submission has no second effect (R26). A
 * form without scripts has no id; the browser sends it once.
 */
function actOnce(act: Act, sent: Sent): ReturnType<Act> {
  const { visit, ticket, form } = sent;
  const { world } = visit.services;
  const sending = fieldText(form, 'sending');
  if (sending === '') return act(sent);
  const id = submissionIdOf(`${sending} ${visit.actor.personId} ${ticket.number}`, fieldText(form, 'intent'));
  return world.transact(async (tx) => {
    const before = await findSubmission(tx.trx, id);
    if (before) return { ticket: before };
    const inside = { ...visit, services: { ...visit.services, world: within(world, tx) } };
    const ending = await act({ ...sent, visit: inside });
    if ('ticket' in ending) await addSubmission(tx.trx, id, ticket.id, world.clock.now());
    return ending;
  });
}

function errorsOf(ending: TicketRefused | Wrong, visit: StaffVisit) {
  if ('errors' in ending) return ending.errors;
  return [{ field: 'text', text: problems[visit.language].refusals[ending.refused].detail }];
}

/** Files are not returned: a page cannot prefill a file input. */
function valuesOf(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !['intent', 'version', 'script', 'sending'].includes(name));
  const texts = names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')] as const);
  // Several ticks with one name are joined into one value.
  return Object.fromEntries(texts.flatMap(([name, all]) => (all.length > 0 ? [[name, all.join(' ')]] : [])));
}
