import { urls } from '#web/urls.ts';

/** The list that one looked at last in this window: where it was scrolled to, and which row one went into. */
export interface ListPlace {
  address: string;
  scrolled: number;
  /** The ticket that was opened, or whose row had the focus. */
  number: string | null;
  numbers: string[];
}

const key = 'belfry list';

export function keepListPlace(place: ListPlace): void {
  // A browser that keeps nothing forgets where one was, and no more.
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

/** Where "back to the list" leads. */
export function listAddress(): string {
  return readListPlace()?.address ?? urls.console();
}

/** The address of the ticket that stands next to this one in the list; null at its ends. */
export function ticketBeside(path: string, where: 'onward' | 'before' | 'back'): string | null {
  const place = readListPlace();
  const here = place?.numbers.findIndex((number) => urls.ticket(number) === path) ?? -1;
  if (!place || here === -1) return null;
  const number = place.numbers[here + (where === 'onward' ? 1 : -1)];
  if (number === undefined) return null;
  keepListPlace({ ...place, number });
  return urls.ticket(number);
}

function isPlace(value: unknown): value is ListPlace {
  const place = value as ListPlace | null;
  return typeof place?.address === 'string' && place.address.startsWith(urls.console()) && Array.isArray(place.numbers);
}

/** Of this document: a page that was loaded anew begins at its top. */
let ticket: string | null = null;

/** Where one is, page by page: what was a ticket's page the list asks for that comes next. */
export function notePage(path: string): void {
  ticket = path.startsWith(urls.ticket('')) ? path : null;
}

/** The address of the ticket that one has just come from; null from any other page. */
export function lastTicket(): string | null {
  return ticket;
}
