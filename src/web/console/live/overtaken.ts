import { useEffect, useEffectEvent } from 'react';
import type { MiddlewareFunction } from 'react-router';

/** The number of form responses on this page. */
let answered = 0;

/**
 * A page load that was running when a form was answered may show old data, and the router renders it even if it arrives last,
 * because a fetcher action that redirects does not abort it. This reports it after rendering.
 */
export const tellOvertaken: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const before = answered;
  const result = await next();
  if (request.method !== 'GET') answered += 1;
  else if (answered !== before && !request.signal.aborted) setTimeout(() => window.dispatchEvent(new Event(name)));
  return result;
};

/** Calls the listener when the page may show data from before a form's change. */
export function useOvertaken(listener: () => void): void {
  const hear = useEffectEvent(listener);
  useEffect(() => {
    const onOvertaken = () => hear();
    window.addEventListener(name, onOvertaken);
    return () => window.removeEventListener(name, onOvertaken);
  }, []);
}

const name = 'belfry:overtaken';
