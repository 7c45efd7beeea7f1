import type { Actor } from '#domain/actor.ts';
import type { OurPrefixes } from '#domain/ticket/number.ts';
import { typedNumber } from '#domain/ticket/typed-number.ts';
import type { Handle } from '#store/database/database.ts';
import { findTicketSummary, type TicketSummary } from '#store/views/ticket-lists.ts';

interface FoundNumber {
  /** The ticket, if the actor may see it. */
  ticket: TicketSummary | null;
  /** What a search shows: the ticket, or for a wrong check those that were probably meant, the likeliest first (R2). */
  tickets: TicketSummary[];
  /** The check is wrong. */
  isWrong: boolean;
  /** The text can only be a number, so it is not searched for as words. */
  isCertain: boolean;
}

/**
 * Reads a typed ticket number; every search uses this. Digits that lead to no visible ticket are search words, unless the text
 * can only be a ticket number.
 */
export async function findNumber(handle: Handle, actor: Actor, text: string, ours: OurPrefixes): Promise<FoundNumber> {
  const typed = typedNumber(text, ours);
  const [ticket = null] = await visible(handle, actor, typed.sequences, 1);
  if (ticket) return { ticket, tickets: [ticket], isWrong: false, isCertain: true };
  const tickets = await visible(handle, actor, typed.meant);
  const isWrong = tickets.length > 0 || (typed.isCertain && typed.sequences.length === 0);
  return { ticket, tickets, isWrong, isCertain: typed.isCertain || isWrong };
}

/** Returns the tickets with these sequences that the actor may see, in the same order and each once. */
async function visible(handle: Handle, actor: Actor, sequences: number[], atMost = sequences.length) {
  const found = new Map<string, TicketSummary>();
  for (const sequence of sequences) {
    const ticket = found.size < atMost ? await findTicketSummary(handle, actor, { sequence }) : undefined;
    if (ticket) found.set(ticket.id, ticket);
  }
  return [...found.values()];
}
