import { useEffect, useEffectEvent, useState } from 'react';
import { useOvertaken } from '#web/console/live/overtaken.ts';
import { spreadSignals } from '#web/console/live/staff-signals.ts';
import { useReread } from '#web/console/live/use-reread.ts';

/** Hints of one moment are one fetch. */
const gatherMilliseconds = 120;
/** "6 min ago" and the place of now go on while nothing else happens. */
const refreshMilliseconds = 60_000;
const reopenMilliseconds = 5_000;

/**
 * Keeps the page true: a hint says that some ticket changed, and the page fetches again with its reader's own rights;
 * once it is connected, and after each lost connection, it fetches too. Returns since when there is no connection, or null.
 */
export function useLive(address: string): Date | null {
  const [lostAt, setLostAt] = useState<Date | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reread = useReread();
  const refresh = useEffectEvent(reread);
  useOvertaken(reread);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is another connection.
  useEffect(() => {
    const source = new EventSource(address);
    let gathering: ReturnType<typeof setTimeout> | undefined;
    // Before the first line too: what happened while the page was on its way is not told.
    let wasLost = true;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const fetchSoon = () => {
      clearTimeout(gathering);
      gathering = setTimeout(() => refresh() || fetchSoon(), gatherMilliseconds);
    };
    source.onmessage = fetchSoon;
    spreadSignals(source);
    source.onopen = () => {
      setLostAt(null);
      if (wasLost) fetchSoon();
      wasLost = false;
    };
    source.onerror = () => {
      wasLost = true;
      setLostAt((before) => before ?? new Date());
      // A stream that was refused does not come back by itself: the page asks why, and opens another.
      if (source.readyState !== EventSource.CLOSED) return;
      fetchSoon();
      reopening = setTimeout(() => setAttempt((before) => before + 1), reopenMilliseconds);
    };
    return () => {
      clearTimeout(gathering);
      clearTimeout(reopening);
      source.close();
    };
  }, [address, attempt]);

  useEffect(() => {
    const lookAgain = () => document.visibilityState === 'visible' && refresh();
    const timer = setInterval(lookAgain, refreshMilliseconds);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);

  return lostAt;
}
