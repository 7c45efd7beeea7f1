import { ticketsOfCause } from '#desk/relations/cause.ts';
import { byOf, settle, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { writeMessage } from '#desk/ticket/write-message.ts';
import type { Actor } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { may } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, lockTickets } from '#store/ticket/tickets.ts';

export interface CauseAnswer {
  /** The answer in each language; a ticket gets the text of its own. */
  texts: Partial<Record<Language, string>>;
  /** The tickets that the agent saw: one that was added since gets no answer. */
  numbers: string[];
}

/**
 * Sends one answer to all tickets of a cause: each gets its own message with its own number and language (R4, R27). All or none:
 * nothing is sent if a language has no text.
 */
export function answerCause(
  world: World,
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

/** A ticket that closed in the meantime gets no answer. */
async function answerOne(world: World, tx: Tx, actor: Actor, ticket: TicketRow, texts: CauseAnswer['texts']) {
  const session = await openSession(world, tx, ticket.id, byOf(actor, ticket));
  await settle(session);
  if (session.ticket.status === 'closed') return false;
  const entry = await writeMessage(session, { kind: 'message', direction: 'out', text: texts[ticket.language]! });
  if ('refused' in entry) throw new Error(`An answer without files was refused: ${entry.refused}.`);
  return 'ticket' in (await perform(session, { type: 'answer', entry }));
}
