import { useEffect, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { Hits } from '#web/console/find/hits.ts';

/** Debounce while typing. */
const pauseMilliseconds = 120;

/** A single letter matches everything. */
const charactersMin = 2;

/** Returns the results of a text after a pause in typing. Only the newest query counts; null until there are results. */
export function useHits(q: string): Hits | null {
  const [found, setFound] = useState<Hits | null>(null);
  const asked = q.trim();
  useEffect(() => {
    if (asked.length < charactersMin) {
      setFound(null);
      return;
    }
    const giveUp = new AbortController();
    const timer = setTimeout(() => {
      // Offline the page already says so; the field still leads to the result list.
      ask(asked, giveUp.signal).then(setFound, () => undefined);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [asked]);
  return found;
}

async function ask(q: string, signal: AbortSignal): Promise<Hits | null> {
  const response = await fetch(urls.find({ q }), { signal, headers: { Accept: 'application/json' } });
  return response.ok ? ((await response.json()) as Hits) : null;
}
