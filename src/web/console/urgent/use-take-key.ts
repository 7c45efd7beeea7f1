import { type RefObject, useEffect } from 'react';
import { isTyping } from '#web/console/keys/typing.ts';

/** `t` takes the focused row; without one, the first unassigned ticket. */
export function useTakeKey(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 't' || isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const row = document.activeElement?.closest('[data-row]');
      const button = (row ?? board.current)?.querySelector<HTMLButtonElement>('[data-take-ticket]');
      if (!button) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [board]);
}
