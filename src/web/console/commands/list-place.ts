import { urls } from '#web/app/urls.ts';

/** The list last viewed in this window: its scroll position and the opened row. */
interface ListPlace {
  address: string;
  scrolled: number;
  /** The ticket that was opened, or whose row had the focus. */
  number: string | null;
  numbers: string[];
}

const key = 'belfry list';

export function saveListPlace(place: ListPlace): void {
  // Without session storage only the position in the list is lost.
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {}
}

export function readListPlace(): ListPlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isPlace(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Returns the address of "back to the list". */
export function listAddress(): string {
  return readListPlace()?.address ?? urls.console();
}

/** Returns the address of the next or previous ticket in the list; null at its ends. */
export function ticketBeside(path: string, where: 'onward' | 'before' | 'back'): string | null {
  const place = readListPlace();
  const here = place?.numbers.findIndex((number) => urls.ticket(number) === path) ?? -1;
  if (!place || here === -1) return null;
  const number = place.numbers[here + (where === 'onward' ? 1 : -1)];
  if (number === undefined) return null;
  saveListPlace({ ...place, number });
  return urls.ticket(number);
}

function isPlace(value: unknown): value is ListPlace {
  const place = value as ListPlace | null;
  return typeof place?.address === 'string' && place.address.startsWith(urls.console()) && Array.isArray(place.numbers);
}

/** In memory only: a reloaded page starts at the top. */
let ticket: string | null = null;

/** Remembers the current page if it is a ticket, for the list that comes next. */
export function notePage(path: string): void {
  ticket = path.startsWith(urls.ticket('')) ? path : null;
}

/** Returns the address of the ticket just left; null after any other page. */
export function lastTicket(): string | null {
  return ticket;
}
