import type { StepPlace } from '#store/clock/running-clocks.ts';
import { isId } from '#store/database/ids.ts';

/** Returns the end of a page of steps, as written in the address. */
export function writePlace({ at, ticketId, place }: StepPlace): string {
  return [at, ticketId, place].join('~');
}

/** Null for the first page, also for an invalid text. */
export function readPlace(text: string | null): StepPlace | null {
  const [at = '', ticketId = '', place = ''] = (text ?? '').split('~');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(at) && !Number.isNaN(Date.parse(at));
  return isInstant && isId(ticketId) && /^\d{1,2}$/.test(place) ? { at, ticketId, place: Number(place) } : null;
}
