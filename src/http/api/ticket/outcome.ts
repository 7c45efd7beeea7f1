import { z } from '@hono/zod-openapi';
import type { TypedFieldValue } from '#desk/fields/check-values.ts';
import { recordComplaintReading } from '#desk/history/record-audit.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import type { Refused } from '#desk/spine/outcome.ts';
import { readNumber } from '#domain/ticket/number.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import type { Answer, Call } from '#http/api/protocol/call.ts';
import { answerTicketJson, type fieldValues, type TicketJson } from '#http/api/ticket/ticket-json.ts';
import type { Problem } from '#http/problem.ts';
import { problems } from '#locales/problems/messages.ts';
import { isId } from '#store/database/ids.ts';
import { findNumberWith, type TicketPart } from '#store/ticket/tickets.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

/** A ticket number in any form that R2 accepts. An invalid number stays as it is and matches no ticket. */
export const givenNumber = z.string().transform((text) => {
  const reading = readNumber(text);
  return 'found' in reading ? reading.found.number : text.slice(0, 40).replace(/[^\w-]/g, '_');
});

export const numberParams = z.object({
  number: givenNumber.openapi({ type: 'string', param: { name: 'number', in: 'path' }, example: 'DTO-104217-39' }),
});

export type OnTicket = { number: string };

/** The ticket in the path, or 404: tickets that the caller may not see do not exist. */
export async function findForCall(call: Call<OnTicket>): Promise<TicketSummary | Problem> {
  const ticket = await findTicketSummary(call.world.db, call.actor, { number: call.params.number });
  if (ticket === undefined) return { problem: 'notFound' };
  await recordComplaintReading(call.world, call.actor, ticket);
  return ticket;
}

/** The answer for a verb's outcome: the current ticket, the refusal, or why it was not possible. */
export async function ticketAnswer(call: Call<OnTicket>, outcome: TicketOutcome): Promise<Answer<TicketJson>> {
  if (!('ticket' in outcome)) return notDone(call, outcome);
  return { answer: await answerTicketJson(call, outcome.ticket.number) };
}

/** 404 for callers who may not see the ticket, 403 for those who may see it but not do this. */
export async function notDone(call: Call<OnTicket>, why: TicketRefused | Refused<'missing'>): Promise<Problem> {
  if (why.refused !== 'missing') return withFaults(call, why);
  const seen = await findForCall(call);
  return 'number' in seen ? { problem: 'forbidden' } : seen;
}

/** Writes the tasks, conversations or approvals of a ticket. */
type PartsJson<Json> = (call: Call, ticket: TicketSummary) => Promise<Json[]>;

/** Answers all tasks, or all approvals, of the ticket in the path, for its desk. */
export async function allParts<Json>(
  call: Call<OnTicket>,
  jsonOf: PartsJson<Json>,
): Promise<Answer<{ items: Json[]; next: null }>> {
  const ticket = await findForCall(call);
  if (!('number' in ticket)) return ticket;
  if (!knowledgeOf(ticket.seenAs).work) return { problem: 'forbidden' };
  return { answer: { items: await jsonOf(call, ticket), next: null } };
}

/** Answers the task, conversation or approval that was added to the ticket in the path. */
export async function addedPart<Json extends { id: string }>(
  call: Call<OnTicket>,
  addedId: string,
  jsonOf: PartsJson<Json>,
): Promise<Answer<Json>> {
  const ticket = await findTicketSummary(call.world.db, call.actor, { number: call.params.number });
  return { answer: (await jsonOf(call, ticket!)).find(({ id }) => id === addedId)! };
}

/**
 * Runs a change of the task, conversation or approval in the path, and answers it as it is now; as it was, if it was removed. 404
 * for those that the caller may not change.
 */
export async function onPart<Json extends { id: string }>(
  call: Call<{ id: string }>,
  part: TicketPart,
  jsonOf: PartsJson<Json>,
  change: (number: string, id: string) => Promise<TicketOutcome>,
): Promise<Answer<Json>> {
  const { world, actor, params } = call;
  const found = isId(params.id) ? await findNumberWith(world.db, actor, part, params.id) : undefined;
  const ticket = found && (await findTicketSummary(world.db, actor, { number: found }));
  if (!ticket || !knowledgeOf(ticket.seenAs).work) return { problem: 'notFound' };
  const done = await change(ticket.number, params.id);
  if (!('ticket' in done)) return done.refused === 'missing' ? { problem: 'notFound' } : done;
  const isInPath = ({ id }: { id: string }) => id === params.id;
  const now = (await jsonOf(call, { ...ticket, [part]: done.ticket[part] })).find(isInPath);
  return { answer: now ?? (await jsonOf(call, ticket)).find(isInPath)! };
}

/** A refusal with each value that does not fit its field. */
export function withFaults({ asked }: Pick<Call, 'asked'>, refusal: TicketRefused): Problem {
  const { refused, problems: wrong } = refusal;
  if (!wrong) return refusal;
  const say = problems[asked ?? 'en'].valueFaults;
  return { refused, issues: wrong.map(({ field, problem }) => ({ path: `fields.${field}`, message: say[problem] })) };
}

/** The values of a body, as the desk checks them. */
export function typedValues(fields: z.output<typeof fieldValues>): TypedFieldValue[] {
  return Object.entries(fields).map(([key, value]) => ({ key, value }));
}
