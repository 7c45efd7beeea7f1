import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { urls } from '#web/urls.ts';

/** A pause in typing: shorter, and every word would be a request. */
const pauseMilliseconds = 500;
const againMilliseconds = 5_000;

/**
 * Keeps notes on the server as they are typed, and tells whether they are: a browser that closes loses nothing, and after a
 * lost connection they are sent again until they are kept.
 */
export function useKeptNotes(callId: string): { isKept: boolean; keep(notes: string): void; forget(): void } {
  const [isKept, setKept] = useState(true);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = urls.callNotes(callId);

  const send = useEffectEvent(async () => {
    const notes = waiting.current;
    if (notes === null) return;
    const kept = await fetch(address, { method: 'POST', body: new URLSearchParams({ notes }) }).catch(() => null);
    // What was typed meanwhile waits for its own turn.
    if (waiting.current !== notes) return;
    if (kept?.ok || kept?.status === 404) {
      waiting.current = null;
      setKept(true);
    } else timer.current = setTimeout(() => void send(), againMilliseconds);
  });

  useEffect(() => {
    const onLeave = () => {
      if (waiting.current !== null) navigator.sendBeacon(address, new URLSearchParams({ notes: waiting.current }));
    };
    const onOnline = () => void send();
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('online', onOnline);
    return () => {
      clearTimeout(timer.current);
      onLeave();
      window.removeEventListener('pagehide', onLeave);
      window.removeEventListener('online', onOnline);
    };
  }, [address]);

  return {
    isKept,
    keep(notes) {
      waiting.current = notes;
      setKept(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pauseMilliseconds);
    },
    /** They go with the form that is being sent. */
    forget() {
      waiting.current = null;
      clearTimeout(timer.current);
    },
  };
}
