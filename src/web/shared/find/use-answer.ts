import { useEffect, useEffectEvent, useState } from 'react';

export interface Finding<Answer> {
  state: 'idle' | 'loading' | 'found' | 'failed';
  /** The newest answer; while loading, that of the query before. */
  found: Answer | null;
}

const idle = { state: 'idle', found: null } as const;

/** Debounce, so that a word is one request. */
const pauseMilliseconds = 120;

/** A single letter matches everything. */
export const charactersMin = 2;

/**
 * Returns the JSON answer to a text after a pause in typing. Only the newest query counts. It is asked again when `version` changes.
 */
export function useAnswer<Answer>(
  text: string,
  addressOf: (q: string) => string,
  version: number | null = null,
): Finding<Answer> {
  const [finding, setFinding] = useState<Finding<Answer>>(idle);
  const q = text.trim();
  const ask = useEffectEvent((signal: AbortSignal) => read<Answer>(addressOf(q), signal));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another answer.
  useEffect(() => {
    if (q.length < charactersMin) {
      setFinding(idle);
      return;
    }
    const giveUp = new AbortController();
    setFinding(({ found }) => ({ state: 'loading', found }));
    const timer = setTimeout(() => {
      ask(giveUp.signal).then(
        (found) => setFinding({ state: 'found', found }),
        () => giveUp.signal.aborted || setFinding({ state: 'failed', found: null }),
      );
    }, pauseMilliseconds);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [q, version]);
  return finding;
}

async function read<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const answer = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  // A signed-out reader is redirected to a page, which is not a list.
  if (!answer.ok || answer.redirected) throw new Error(`${answer.status}`);
  return (await answer.json()) as Answer;
}
