import { useEffect, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { Hits } from '#web/console/find/hits.ts';

export interface Finding {
  state: 'idle' | 'loading' | 'found' | 'failed';
  /** The newest results; while loading, those of the query before. */
  found: Hits | null;
}

const idle: Finding = { state: 'idle', found: null };

/** Debounce, so that a word is one request. */
const pauseMilliseconds = 120;

/** A single letter matches everything. */
const charactersMin = 2;

/** Returns the tickets that match a text after a pause in typing. Only the newest query counts. */
export function useHits(text: string): Finding {
  const [finding, setFinding] = useState(idle);
  const q = text.trim();
  useEffect(() => {
    if (q.length < charactersMin) {
      setFinding(idle);
      return;
    }
    const giveUp = new AbortController();
    setFinding(({ found }) => ({ state: 'loading', found }));
    const timer = setTimeout(() => {
      ask(q, giveUp.signal).then(
        (found) => setFinding({ state: 'found', found }),
        () => giveUp.signal.aborted || setFinding({ state: 'failed', found: null }),
      );
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [q]);
  return finding;
}

async function ask(q: string, signal: AbortSignal): Promise<Hits> {
  const answer = await fetch(urls.find({ q }), { signal, headers: { Accept: 'application/json' } });
  // A signed-out reader is redirected to a page, which is not a list.
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  return (await answer.json()) as Hits;
}
