import { useEffect, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import type { Hits } from '#web/console/find/hits.ts';

/** A ticket in the palette. */
export interface FoundTicket {
  number: string;
  summary: string;
  status: Hits['hits'][number]['status'];
  statusWord: string;
  who: string;
}

interface FoundTickets {
  tickets: FoundTicket[];
  /** The number that was meant, if the check is wrong (R2). */
  likely: string | null;
}

export type Finding = FoundTickets & { state: 'idle' | 'loading' | 'found' | 'failed' };

const idle: Finding = { state: 'idle', tickets: [], likely: null };
/** Debounce, so that a word is one request. */
const gatherMilliseconds = 120;
const charactersMin = 2;

/** Returns tickets that match the text. Only the newest request counts; earlier results stay until it ends. */
export function useFoundTickets(text: string): Finding {
  const [finding, setFinding] = useState(idle);
  const q = text.trim();
  useEffect(() => {
    if (q.length < charactersMin) {
      setFinding(idle);
      return;
    }
    const asking = new AbortController();
    setFinding((before) => ({ ...before, state: 'loading' }));
    const timer = setTimeout(() => {
      ask(q, asking.signal).then(
        (found) => setFinding({ state: 'found', ...found }),
        () => asking.signal.aborted || setFinding({ ...idle, state: 'failed' }),
      );
    }, gatherMilliseconds);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q]);
  return finding;
}

async function ask(q: string, signal: AbortSignal): Promise<FoundTickets> {
  const answer = await fetch(urls.find({ q }), { signal, headers: { Accept: 'application/json' } });
  // A signed-out reader is redirected to a page, which is not a list.
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  const { hits, likely } = (await answer.json()) as Hits;
  const tickets = hits.map(({ summary, ...hit }) => ({ ...hit, summary: summary.map(({ text }) => text).join('') }));
  return { tickets, likely: likely?.number ?? null };
}
