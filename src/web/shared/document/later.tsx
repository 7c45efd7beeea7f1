import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';

interface LaterProps {
  /** Renders them with the rest of the page. */
  isNow?: boolean;
  children: ReactNode;
}

/**
 * Renders what a page does not show yet once the rest is painted: the content of closed panels is more than half of a ticket's
 * page. The next key or press has it before its handlers run. In a document it is rendered at once, for browsers without scripts.
 */
export function Later({ isNow = false, children }: LaterProps) {
  const isDocument = !useHydrated();
  const [isShown, setIsShown] = useState(isDocument);
  if (isNow && !isShown) setIsShown(true);
  // A layout effect, so that no event comes between the rendered page and its listeners.
  useLayoutEffect(() => {
    if (isShown) return;
    const stopped = new AbortController();
    for (const kind of ['keydown', 'pointerdown', 'click'])
      document.addEventListener(kind, () => flushSync(() => setIsShown(true)), {
        capture: true,
        signal: stopped.signal,
      });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setIsShown(true)));
    });
    return () => {
      stopped.abort();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isShown]);
  return isShown || isNow ? children : null;
}
