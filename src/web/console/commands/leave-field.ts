import { useEffect, useRef } from 'react';
import { isCovered, isTyping } from '#web/console/commands/use-keys.ts';
import { lastRow } from '#web/console/list-place.ts';
import { useListener } from '#web/ui/use-listener.ts';

/**
 * Escape leaves any field at the first press, and the next key is a shortcut. Suggestions, menus, panels and dialogs close first.
 * The input stays.
 */
export function useLeftFields(): void {
  useListener('document', 'keydown', (event: KeyboardEvent) => {
    const { key, target, isComposing, defaultPrevented } = event;
    if (key !== 'Escape' || isComposing || defaultPrevented || !isTyping(event) || isCovered(event)) return;
    const field = target as HTMLElement;
    if (field.closest(':popover-open')) return;
    // The browser would empty a search field.
    event.preventDefault();
    // Without a record or a row, Tab goes on from the field.
    field.blur();
    placeFrom(field)?.focus({ preventScroll: true });
  });
}

/** Returns the record of the ticket, or the field's row, or the row that had the focus last. */
function placeFrom(field: HTMLElement): HTMLElement | null {
  const row = field.closest('.list-row')?.querySelector<HTMLElement>('.list-open');
  return document.getElementById('record') ?? row ?? lastRow();
}

/** If what had the focus is gone with its page, as after a form, the focus goes to the main part of the next one. */
export function useFocusOnNextPage(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}
