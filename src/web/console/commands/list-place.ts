import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
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

function saveListPlace(place: ListPlace): void {
  // Without session storage only the position in the list is lost.
  try {
    sessionStorage.setItem(key, JSON.stringify(place));
  } catch {}
}

function readListPlace(): ListPlace | null {
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

/** Returns the row of this list that was opened or had the focus last; null on other pages. */
export function lastRow(): HTMLElement | null {
  const place = readListPlace();
  return place?.number ? document.querySelector(`main .list-open[href="${urls.ticket(place.number)}"]`) : null;
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
function lastTicket(): string | null {
  return ticket;
}

/**
 * Returning from a ticket restores the list: scroll position and focus on the opened row. `numbers` are the tickets of the list,
 * for next and previous.
 */
export function useListPlace(area: RefObject<HTMLElement | null>, address: string, numbers: readonly string[]): void {
  const number = useRef<string | null>(null);
  useLayoutEffect(() => {
    const list = area.current;
    const kept = readListPlace();
    if (!list || lastTicket() === null || kept?.address !== address) return;
    list.scrollTop = kept.scrolled;
    number.current = kept.number;
    const row = kept.number && list.querySelector<HTMLElement>(`.list-open[href="${urls.ticket(kept.number)}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }, [area, address]);

  const all = numbers.join(' ');
  useEffect(() => {
    const list = area.current;
    if (!list) return;
    const keep = () =>
      saveListPlace({ address, scrolled: list.scrollTop, number: number.current, numbers: all.split(' ') });
    const onRow = ({ target }: Event) => {
      number.current = numberAt(target) ?? number.current;
      keep();
    };
    keep();
    for (const kind of ['focusin', 'click']) list.addEventListener(kind, onRow);
    list.addEventListener('scroll', keep, { passive: true });
    return () => {
      for (const kind of ['focusin', 'click']) list.removeEventListener(kind, onRow);
      list.removeEventListener('scroll', keep);
    };
  }, [area, address, all]);
}

export function numberAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('.list-row') : null;
  return row?.querySelector('.list-open')?.getAttribute('href')?.split('/').at(-1) ?? null;
}
