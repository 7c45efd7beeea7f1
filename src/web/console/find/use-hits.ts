import { useEffect, useState } from 'react';
import type { Hits } from '#web/console/find/hits.ts';
import { urls } from '#web/urls.ts';

/** Whoever types on is not asked about in between. */
const pauseMilliseconds = 120;

/** A single letter finds everything. */
const charactersMin = 2;

/** What is found of a text, once a moment has passed without another letter. The last question wins; null is none yet. */
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
      // Where the line is down the page says so already; the field still leads to the list of results.
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
