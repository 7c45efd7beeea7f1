import { byOf, settle, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { writeMessage } from '#desk/ticket/answer-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { linksOf } from '#domain/relations/links.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { may } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, findTicketById, lockTickets, readHistory } from '#store/ticket/tickets.ts';

interface CauseAnswer {
  /** The answer in each language; a ticket gets the text of its own. */
  texts: Partial<Record<Language, string>>;
  /** The tickets that the agent saw: one that was added since gets no answer. */
  numbers: string[];
}

/** Most tickets of one cause that are answered at once; more should be an announcement. */
const causeTicketsMax = 50;

/**
 * Sends one answer to all tickets of a cause: each gets its own message with its own number and language (R4, R27). All or none:
 * nothing is sent if a language has no text.
 */
export function answerCause(
  world: Spine,
  actor: Actor,
  number: string,
  { texts, numbers }: CauseAnswer,
): Promise<TicketOutcome<{ answered: string[] }>> {
  return world.transact(async (tx): Promise<TicketOutcome<{ answered: string[] }>> => {
    const first = await findTicket(tx.trx, actor, number);
    if (!first || !may(actor, 'answer', first)) return { refused: 'missing' };
    const ofCause = await ticketsOfCause(tx.trx, actor, first);
    const tickets = ofCause.filter((ticket) => numbers.includes(ticket.number));
    if (tickets.length === 0) return { refused: 'ticketClosed' satisfies Refusal };
    if (tickets.some(({ language }) => !texts[language]?.trim())) return { refused: 'languageWithoutText' };
    await lockTickets(
      tx.trx,
      tickets.map(({ id }) => id),
    );
    const answered: string[] = [];
    for (const ticket of tickets) if (await answerOne(world, tx, actor, ticket, texts)) answered.push(ticket.number);
    return { ticket: first, answered };
  });
}

/**
 * A ticket and the open tickets linked to it, directly or through others, that the actor may answer. The ticket itself comes
 * first.
 */
export async function ticketsOfCause(handle: Handle | Tx['trx'], actor: Actor, first: TicketRow): Promise<TicketRow[]> {
  const found = new Map([[first.id, first]]);
  for (const ticket of found.values()) {
    const links = linksOf(await readHistory(handle, ticket.id)).filter(({ relation }) => relation === 'sameCause');
    for (const { ticketId } of links) {
      if (found.has(ticketId) || found.size >= causeTicketsMax) continue;
      const other = await findTicketById(handle, actor, ticketId);
      if (other && may(actor, 'answer', other)) found.set(ticketId, other);
    }
  }
  return [...found.values()].filter(({ status }) => status !== 'closed');
}

/** A ticket that closed in the meantime gets no answer. */
async function answerOne(world: Spine, tx: Tx, actor: Actor, ticket: TicketRow, texts: CauseAnswer['texts']) {
  const session = await openSession(world, tx, ticket.id, byOf(actor, ticket));
  await settle(session);
  if (session.ticket.status === 'closed') return false;
  const entry = await writeMessage(session, { kind: 'message', direction: 'out', text: texts[ticket.language]! });
  if ('refused' in entry) throw new Error(`An answer without files was refused: ${entry.refused}.`);
  return 'ticket' in (await applyCommand(session, { type: 'answer', entry }));
}
