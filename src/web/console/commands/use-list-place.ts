import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { urls } from '#web/app/urls.ts';
import { lastTicket, readListPlace, saveListPlace } from '#web/console/commands/list-place.ts';

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

function numberAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('.list-row') : null;
  return row?.querySelector('.list-open')?.getAttribute('href')?.split('/').at(-1) ?? null;
}
