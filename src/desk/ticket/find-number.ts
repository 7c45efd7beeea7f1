import type { Actor } from '#domain/actor.ts';
import type { OurPrefixes } from '#domain/ticket/number.ts';
import { typedNumber } from '#domain/ticket/typed-number.ts';
import type { Handle } from '#store/database/database.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';

export interface FoundNumber {
  /** Of the ticket that the actor may see; or what was typed with its check, where they may see none. */
  sequence: number | null;
  /** The ticket's number; null where the actor may see none. */
  number: string | null;
  /** The number that was meant, where the check is wrong (R2). */
  likely: string | null;
}

/** The one way in which every search reads a ticket's number. Digits that are no number of a visible ticket are words. */
export async function findNumber(handle: Handle, actor: Actor, text: string, ours: OurPrefixes): Promise<FoundNumber> {
  const { sequences, isWhole, likely } = typedNumber(text, ours);
  for (const sequence of sequences) {
    const ticket = await findTicketSummary(handle, actor, { sequence });
    if (ticket) return { sequence, number: ticket.number, likely: null };
  }
  return { sequence: isWhole ? sequences[0]! : null, number: null, likely: likely?.number ?? null };
}
