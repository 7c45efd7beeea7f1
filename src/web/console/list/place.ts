import { isId } from '#store/ids.ts';
import type { TicketPlace } from '#store/ticket-lists.ts';

/** Where a page of the list ends, as its address says it: the next begins after this ticket, wherever it has moved. */
export function writePlace({ rank, at, id }: TicketPlace): string {
  return [rank, at, id].join('~');
}

/** Null is the beginning; so is what no page wrote. */
export function readPlace(text: string | null): TicketPlace | null {
  const [rank = '', at = '', id = ''] = (text ?? '').split('~');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return /^\d{1,2}$/.test(rank) && isInstant && isId(id) ? { rank: Number(rank), at, id } : null;
}
