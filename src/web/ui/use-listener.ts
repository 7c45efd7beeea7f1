import { useEffect, useEffectEvent } from 'react';

/** Calls the listener of the last render on these events, separated by spaces. With `capture` it comes before all others. */
export function useListener<E extends Event>(
  target: 'window' | 'document',
  kinds: string,
  listener: (event: E) => void,
  { capture = false } = {},
): void {
  const hear = useEffectEvent((event: Event) => listener(event as E));
  useEffect(() => {
    const stopped = new AbortController();
    const place = target === 'window' ? window : document;
    for (const kind of kinds.split(' '))
      place.addEventListener(kind, (event) => hear(event), { capture, signal: stopped.signal });
    return () => stopped.abort();
  }, [target, kinds, capture]);
}
