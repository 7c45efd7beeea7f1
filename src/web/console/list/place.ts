import { isInstant } from '#domain/instant.ts';
import { isId } from '#store/database/ids.ts';
import type { TicketPlace } from '#store/views/ticket-orders.ts';

/** Returns the cursor of the next page: it starts after this ticket, even if the ticket moves. */
export function writePlace({ rank, at, complete, id }: TicketPlace): string {
  return [rank, at, complete ? 1 : 0, id].join('~');
}

/** Null for the first page, also for an invalid text. */
export function readPlace(text: string | null): TicketPlace | null {
  const [rank = '', at = '', complete = '', id = ''] = (text ?? '').split('~');
  const isPlace = /^\d{1,2}$/.test(rank) && isInstant(at) && /^[01]$/.test(complete) && isId(id);
  return isPlace ? { rank: Number(rank), at, complete: complete === '1', id } : null;
}
