import { useEffect, useEffectEvent } from 'react';
import type { MiddlewareFunction } from 'react-router';

/** How many forms of this page were answered. */
let answered = 0;

/**
 * A reading that was on its way while a form was answered may show what stood before, and the router draws it even where it
 * comes last: an action that redirects a fetcher leaves it going. Tells of it once it is drawn.
 */
export const tellOvertaken: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const before = answered;
  const result = await next();
  if (request.method !== 'GET') answered += 1;
  else if (answered !== before && !request.signal.aborted) setTimeout(() => window.dispatchEvent(new Event(name)));
  return result;
};

/** Calls the listener when what is drawn may be older than what a form changed. */
export function useOvertaken(listener: () => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => {
    const onOvertaken = () => hear();
    window.addEventListener(name, onOvertaken);
    return () => window.removeEventListener(name, onOvertaken);
  }, []);
}

const name = 'belfry:overtaken';
