import { z } from '@hono/zod-openapi';
import { recordComplaintReading } from '#desk/history/record-reading.ts';
import type { Outcome } from '#desk/spine/on-ticket.ts';
import { readNumber } from '#domain/ticket/number.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Answer, Call } from '#http/api/protocol/call.ts';
import { answerTicketJson, type TicketJson } from '#http/api/ticket/ticket-json.ts';
import type { Problem } from '#http/problem.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

/** A ticket's number as somebody wrote it, in any way that R2 forgives; what is none is kept and leads to no ticket. */
export const givenNumber = z.string().transform((text) => {
  const reading = readNumber(text);
  return 'found' in reading ? reading.found.number : text.slice(0, 40).replace(/[^\w-]/g, '_');
});

export const numberParams = z.object({
  number: givenNumber.openapi({ type: 'string', param: { name: 'number', in: 'path' }, example: 'DTO-104217-39' }),
});

export type OnTicket = { number: string };

/** The ticket of the path, or 404: what one may not see does not exist. */
export async function findForCall(call: Call<OnTicket>): Promise<TicketSummary | Problem> {
  const ticket = await findTicketSummary(call.world.db, call.actor, { number: call.params.number });
  if (ticket === undefined) return { problem: 'notFound' };
  await recordComplaintReading(call.world, call.actor, ticket);
  return ticket;
}

/** How a verb ended, as an answer: the ticket as it stands now, the refusal, or why there is nothing to be had. */
export async function ticketAnswer(call: Call<OnTicket>, outcome: Outcome): Promise<Answer<TicketJson>> {
  if (!('ticket' in outcome)) return notDone(call, outcome);
  return { answer: await answerTicketJson(call, outcome.ticket.number) };
}

/** 404 to who may not see the ticket, 403 to who may see it and not do this. */
export async function notDone(
  call: Call<OnTicket>,
  outcome: { refusal: Refusal } | { missing: true },
): Promise<Problem> {
  if ('refusal' in outcome) return outcome;
  const seen = await findForCall(call);
  return 'number' in seen ? { problem: 'forbidden' } : seen;
}
