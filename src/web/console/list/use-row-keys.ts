import { type RefObject, useEffect } from 'react';
import { isTyping } from '#web/console/keys/typing.ts';

const down = ['j', 'ArrowDown'];
const up = ['k', 'ArrowUp'];

/** `j`, `k` and the arrows walk through the rows; Enter follows the link that then has focus, as everywhere. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = down.includes(event.key) ? 1 : up.includes(event.key) ? -1 : 0;
      const links = [...(list.current?.querySelectorAll<HTMLElement>('.list-open') ?? [])];
      if (step === 0 || links.length === 0) return;
      event.preventDefault();
      const here = links.indexOf(document.activeElement as HTMLElement);
      const next = here === -1 ? (step === 1 ? 0 : links.length - 1) : here + step;
      links[Math.min(links.length - 1, Math.max(0, next))]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
