import { useEffect, useEffectEvent, useState } from 'react';
import type { MiddlewareFunction } from 'react-router';
import { spreadSignals } from '#web/console/live/staff-signals.ts';
import { useReread } from '#web/console/live/use-reread.ts';
import { useListener } from '#web/ui/use-listener.ts';

/** Merges hints that arrive together into one fetch. */
const gatherMilliseconds = 120;
/** Refreshes "6 min ago" and the position of now while nothing else changes. */
const refreshMilliseconds = 60_000;
const reopenMilliseconds = 5_000;
/** Sent when the page may show data from before a form's change. */
const overtaken = 'belfry:overtaken';

/** The numbers of form responses and of page loads on this page. */
let answered = 0;
let loaded = 0;

/**
 * Reports data that may be older than a form's change. A load that was running when the form was answered is rendered even if it
 * arrives last, because a fetcher action that redirects does not abort it. And the router ignores that redirect, so loads nothing,
 * if it began a load while the form was sent.
 */
export const tellOvertaken: MiddlewareFunction<unknown> = async ({ request }, next) => {
  const before = { answered, loaded };
  const isForm = request.method !== 'GET';
  if (!isForm) loaded += 1;
  const result = await next();
  if (isForm) answered += 1;
  const isOvertaken = isForm ? loaded !== before.loaded : answered !== before.answered;
  if (isOvertaken && !request.signal.aborted) setTimeout(() => window.dispatchEvent(new Event(overtaken)));
  return result;
};

/**
 * Keeps the page current: reloads its data, with the reader's own rights, on hints and after each connection. Returns since when
 * the connection is lost, or null.
 */
export function useLive(address: string): Date | null {
  const [lostAt, setLostAt] = useState<Date | null>(null);
  const [attempt, setAttempt] = useState(0);
  const reread = useReread();
  const refresh = useEffectEvent(reread);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is another connection.
  useEffect(() => {
    const source = new EventSource(address);
    let gathering: ReturnType<typeof setTimeout> | undefined;
    // Also before the first connection: events during the page load were not received.
    let wasLost = true;
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const fetchSoon = () => {
      gathering ??= setTimeout(() => {
        gathering = undefined;
        if (!refresh()) fetchSoon();
      }, gatherMilliseconds);
    };
    source.onmessage = fetchSoon;
    // Lists of calls too, and not only their window.
    source.addEventListener('call', fetchSoon);
    window.addEventListener(overtaken, fetchSoon);
    spreadSignals(source);
    source.onopen = () => {
      setLostAt(null);
      if (wasLost) fetchSoon();
      wasLost = false;
    };
    source.onerror = () => {
      wasLost = true;
      setLostAt((before) => before ?? new Date());
      // Browsers do not reconnect a refused stream: the page finds out why and opens a new one.
      if (source.readyState !== EventSource.CLOSED) return;
      fetchSoon();
      reopening = setTimeout(() => setAttempt((before) => before + 1), reopenMilliseconds);
    };
    return () => {
      clearTimeout(gathering);
      clearTimeout(reopening);
      window.removeEventListener(overtaken, fetchSoon);
      source.close();
    };
  }, [address, attempt]);

  const lookAgain = useEffectEvent(() => document.visibilityState === 'visible' && reread());
  useEffect(() => {
    const timer = setInterval(() => lookAgain(), refreshMilliseconds);
    return () => clearInterval(timer);
  }, []);
  useListener('document', 'visibilitychange', () => lookAgain());

  return lostAt;
}
