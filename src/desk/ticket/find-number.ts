import type { Actor } from '#domain/actor.ts';
import type { OurPrefixes } from '#domain/ticket/number.ts';
import { typedNumber } from '#domain/ticket/typed-number.ts';
import type { Handle } from '#store/database/database.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';

interface FoundNumber {
  /** The sequence of a visible ticket; or the typed one if its check is valid and no such ticket is visible. */
  sequence: number | null;
  /** The ticket's number; null if the actor may not see it. */
  number: string | null;
  /** The probable number if the typed check is wrong (R2). */
  likely: string | null;
}

/** Reads a typed ticket number; every search uses this. Digits that match no visible ticket are search words. */
export async function findNumber(handle: Handle, actor: Actor, text: string, ours: OurPrefixes): Promise<FoundNumber> {
  const { sequences, isWhole, likely } = typedNumber(text, ours);
  for (const sequence of sequences) {
    const ticket = await findTicketSummary(handle, actor, { sequence });
    if (ticket) return { sequence, number: ticket.number, likely: null };
  }
  return { sequence: isWhole ? sequences[0]! : null, number: null, likely: likely?.number ?? null };
}
