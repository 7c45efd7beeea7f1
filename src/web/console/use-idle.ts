import { useEffect, useEffectEvent } from 'react';

/** After the page itself has come. */
const pauseMilliseconds = 1_500;

/** Brings a part that is not there at first, before anyone asks for it: without a connection it opens as well. */
export function useIdle(load: () => Promise<unknown>): void {
  const bring = useEffectEvent(() => void load().catch(() => undefined));
  useEffect(() => {
    const timer = setTimeout(() => bring(), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, []);
}
