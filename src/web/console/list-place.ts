import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { urls } from '#web/app/urls.ts';

/** The list last viewed in this window: its scroll position and the opened row. */
interface ListPlace {
  address: string;
  scrolled: number;
  /** The ticket that was opened, or whose row had the focus. */
  number: string | null;
  numbers: string[];
  /** How many tickets come before these on earlier pages; null if unknown. */
  before: number | null;
  /** The length of the whole list; null if it is not counted. */
  total: number | null;
  /** The address of the next page. */
  next: string | null;
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

/** A ticket's place in the list that its reader came from, with the addresses beside it; null at the ends. */
interface TicketPlace {
  /** Counted from 1; null if unknown. */
  place: number | null;
  total: number | null;
  onward: string | null;
  before: string | null;
}

/** Returns a ticket's place in the list last viewed; null if that list does not have it. */
export function placeInList(path: string): TicketPlace | null {
  const list = readListPlace();
  const here = list?.numbers.findIndex((number) => urls.ticket(number) === path) ?? -1;
  if (!list || here === -1) return null;
  const at = (place: number) => (list.numbers[place] === undefined ? null : urls.ticket(list.numbers[place]));
  return {
    place: list.before === null ? null : list.before + here + 1,
    total: list.total,
    // After the last row the list goes on with its next page.
    onward: at(here + 1) ?? list.next,
    before: at(here - 1),
  };
}

/** Going back to the list leads to the row of the ticket that was read last. */
export function noteOpened(opened: string): void {
  const list = readListPlace();
  if (list?.numbers.includes(opened)) saveListPlace({ ...list, number: opened });
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

/** The shown tickets of a list, and what it knows of the others. */
interface ListedTickets {
  address: string;
  numbers: string[];
  total: number;
  isBeginning: boolean;
  next: string | null;
}

/**
 * Returning from a ticket restores the list: scroll position and focus on the opened row. Saves its tickets for next and previous.
 */
export function useListPlace(area: RefObject<HTMLElement | null>, list: ListedTickets): void {
  const { address } = list;
  const number = useRef<string | null>(null);
  useLayoutEffect(() => {
    const kept = readListPlace();
    if (!area.current || lastTicket() === null || kept?.address !== address) return;
    area.current.scrollTop = kept.scrolled;
    number.current = kept.number;
    focusRow(area.current, kept.number);
  }, [area, address]);

  const numbers = useRef(list.numbers);
  useLayoutEffect(() => {
    const left = numbers.current.indexOf(number.current ?? '');
    numbers.current = list.numbers;
    // The row with the focus left the list: the row that took its place has it now.
    if (!area.current || left === -1 || document.activeElement !== document.body) return;
    if (list.numbers.includes(number.current!)) return;
    focusRow(area.current, list.numbers[Math.min(left, list.numbers.length - 1)] ?? null);
  }, [area, list.numbers]);

  const listed = JSON.stringify(list);
  useEffect(() => {
    const pane = area.current;
    if (!pane) return;
    const place = placeOf(JSON.parse(listed));
    const keep = () => saveListPlace({ ...place, scrolled: pane.scrollTop, number: number.current });
    const onRow = ({ target }: Event) => {
      number.current = numberAt(target) ?? number.current;
      keep();
    };
    keep();
    for (const kind of ['focusin', 'click']) pane.addEventListener(kind, onRow);
    pane.addEventListener('scroll', keep, { passive: true });
    return () => {
      for (const kind of ['focusin', 'click']) pane.removeEventListener(kind, onRow);
      pane.removeEventListener('scroll', keep);
    };
  }, [area, listed]);
}

/** The list as saved, except for the reader's place in it. */
function placeOf({ address, numbers, total, isBeginning, next }: ListedTickets) {
  const last = isBeginning ? null : readListPlace();
  const onward = last?.next === address && last.before !== null ? last.before + last.numbers.length : null;
  const before = isBeginning ? 0 : last?.address === address ? last.before : onward;
  return { address, numbers, total: total === 0 ? null : total, before, next };
}

/** Moves the focus to the row of the ticket that was read last. */
export function focusLastRow(list: HTMLElement): void {
  focusRow(list, readListPlace()?.number ?? null);
}

function focusRow(list: HTMLElement, number: string | null): void {
  const row = number && list.querySelector<HTMLElement>(`.list-open[href="${urls.ticket(number)}"]`);
  if (!row) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

export function numberAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('.list-row') : null;
  return row?.querySelector('.list-open')?.getAttribute('href')?.split('/').at(-1) ?? null;
}
