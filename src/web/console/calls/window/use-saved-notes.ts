import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { useListener } from '#web/ui/use-listener.ts';

/** Debounce while typing: a shorter one would send a request per word. */
const pauseMilliseconds = 500;
const againMilliseconds = 5_000;

/**
 * Saves notes on the server while they are typed, and returns whether they are saved. After a lost connection it retries until
 * they are.
 */
export function useSavedNotes(callId: string): { isSaved: boolean; save(notes: string): void; forget(): void } {
  const [isSaved, setSaved] = useState(true);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = urls.callNotes(callId);

  const send = useEffectEvent(async () => {
    const notes = waiting.current;
    if (notes === null) return;
    const saved = await fetch(address, { method: 'POST', body: new URLSearchParams({ notes }) }).catch(() => null);
    // Text typed in the meantime is saved by its own request.
    if (waiting.current !== notes) return;
    if (saved?.ok || saved?.status === 404) {
      waiting.current = null;
      setSaved(true);
    } else timer.current = setTimeout(() => void send(), againMilliseconds);
  });

  const leave = useEffectEvent(() => {
    if (waiting.current !== null) navigator.sendBeacon(address, new URLSearchParams({ notes: waiting.current }));
  });
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      leave();
    },
    [],
  );
  useListener('window', 'pagehide', () => leave());
  useListener('window', 'online', () => void send());

  return {
    isSaved,
    save(notes) {
      waiting.current = notes;
      setSaved(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), pauseMilliseconds);
    },
    /** The form that is being submitted contains the notes. */
    forget() {
      waiting.current = null;
      clearTimeout(timer.current);
    },
  };
}
