import { type RefObject, useEffect } from 'react';
import { isTyping } from '#web/console/keys/typing.ts';

/** `/` and Ctrl-K lead to the find-field, from anywhere. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const slash = event.key === '/' && !isTyping(event);
      const jump = event.key === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !jump) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
