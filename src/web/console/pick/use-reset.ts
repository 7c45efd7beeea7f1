import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Runs after the form around an element was reset: a reset changes controls without telling React. */
export function useReset(within: RefObject<HTMLElement | null>, onReset: () => void): void {
  const restore = useEffectEvent(onReset);
  useEffect(() => {
    const form = within.current?.closest('form');
    // The controls change after the event.
    const later = () => queueMicrotask(() => restore());
    form?.addEventListener('reset', later);
    return () => form?.removeEventListener('reset', later);
  }, [within]);
}
