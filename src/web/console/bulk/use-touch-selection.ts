import { type RefObject, useEffect } from 'react';
import { boxOf } from '#web/console/commands/rows.ts';

/** The usual long-press time of phones. */
const longPressMilliseconds = 500;

/** A finger that moves farther, in pixels, is scrolling. */
const scrollPixels = 10;

/**
 * On a phone a long press on a row starts selection mode. Then a touch toggles a row and opens nothing. Keyboards and screen
 * readers still follow the row's link.
 */
export function useTouchSelection(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const list = area.current;
    if (!list) return;
    const stopped = new AbortController();
    const { signal } = stopped;
    const press = { row: null as Element | null, timer: 0, x: 0, y: 0, wasLong: false };
    const end = () => {
      clearTimeout(press.timer);
      press.row = null;
    };
    const select = () => {
      boxOf(press.row)?.click();
      press.wasLong = true;
      end();
    };

    const begin = (event: PointerEvent) => {
      end();
      press.wasLong = false;
      const row = rowToSelect(event.target);
      if (event.pointerType === 'mouse' || !isPhone() || !row) return;
      Object.assign(press, { row, x: event.clientX, y: event.clientY });
      press.timer = window.setTimeout(select, longPressMilliseconds);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - press.x, clientY - press.y) > scrollPixels) end();
    };
    const take = (event: MouseEvent) => {
      const row = rowToSelect(event.target);
      const isTouch = event.detail > 0 && isPhone() && isSelecting(list);
      if (!press.wasLong && !(row && isTouch)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!press.wasLong) boxOf(row)?.click();
      press.wasLong = false;
    };
    // Browsers open a context menu on a long press, which would cover the selected row.
    const suppressMenu = (event: Event) => {
      if (press.row) select();
      if (press.wasLong) event.preventDefault();
    };

    list.addEventListener('pointerdown', begin, { signal });
    list.addEventListener('pointermove', move, { signal, passive: true });
    for (const kind of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      list.addEventListener(kind, end, { signal });
    list.addEventListener('click', take, { signal, capture: true });
    list.addEventListener('contextmenu', suppressMenu, { signal });
    return () => {
      end();
      stopped.abort();
    };
  }, [area]);
}

/** Returns the row under a finger; its checkbox is clicked as usual. */
function rowToSelect(target: EventTarget | null): Element | null {
  if (!(target instanceof Element) || target.closest('.list-select')) return null;
  return target.closest('.list-row');
}

function isSelecting(list: HTMLElement): boolean {
  return list.querySelector('.list[data-selecting], .list input[name=ticket]:checked') !== null;
}

/** Below 700 px a row has two lines, as in the style sheet. */
function isPhone(): boolean {
  return window.matchMedia('(width < 43.75rem)').matches;
}
