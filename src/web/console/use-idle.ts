import { useEffect, useEffectEvent } from 'react';

/** Delay after the page has loaded. */
const pauseMilliseconds = 1_500;

/** Preloads a part of the page, so that it also opens offline. */
export function useIdle(load: () => Promise<unknown>): void {
  const bring = useEffectEvent(() => void load().catch(() => undefined));
  useEffect(() => {
    const timer = setTimeout(() => bring(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, []);
}
