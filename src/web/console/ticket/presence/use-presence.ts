import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { urls } from '#web/urls.ts';

/** As `desk/staff/keep-presence.ts` says them: a page that is not heard of for two heartbeats is gone. */
const heartbeatMilliseconds = 12_000;
/** Who has put nothing down for so long thinks, or is away. */
const writingMilliseconds = 120_000;

/** A colleague who has the same ticket before them. */
export interface Colleague {
  personId: string;
  name: string;
  writing: boolean;
  /** In real time of this browser: until when it holds without another word. */
  until: number;
}

type Told = Omit<Colleague, 'until'> & { forMilliseconds: number };

/**
 * Says that this page shows the ticket and whether its reader writes on it, and tells who else does. A tab in the background
 * says nothing: within half a minute it counts for nobody. Nothing of it ever stops anybody.
 */
export function usePresence(number: string) {
  const address = urls.ticketPresence(number);
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const [writing, setWriting] = useState(false);
  const tab = useRef('');
  const wroteAt = useRef(0);

  const hear = useEffectEvent(async (asked: Promise<Response>) => {
    // A connection that is lost is said above the page already, and a session that ended by whatever is sent next.
    const reply = await asked.catch(() => null);
    if (!reply?.ok || reply.redirected) return;
    const { colleagues: told } = (await reply.json()) as { colleagues: Told[] };
    const now = Date.now();
    setColleagues(told.map(({ forMilliseconds, ...each }) => ({ ...each, until: now + forMilliseconds })));
  });
  const say = useEffectEvent((state: 'reading' | 'writing') => {
    tab.current ||= newTab();
    void hear(fetch(address, { method: 'POST', body: formOf(tab.current, state) }));
  });

  useStaffSignal('presence', ({ ticket }) => {
    if (ticket === number && document.visibilityState === 'visible') void hear(fetch(address));
  });

  useEffect(() => {
    const beat = () => {
      if (document.visibilityState !== 'visible') return;
      const isWriting = wroteAt.current > Date.now() - writingMilliseconds && hasText();
      setWriting(isWriting);
      say(isWriting ? 'writing' : 'reading');
    };
    // A tab that was never shown has nothing to take back.
    const leave = () => tab.current !== '' && navigator.sendBeacon(address, formOf(tab.current, 'gone'));
    beat();
    const timer = setInterval(beat, heartbeatMilliseconds);
    document.addEventListener('visibilitychange', beat);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', beat);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [address]);

  useForgotten(colleagues, setColleagues);

  /** What is typed anywhere below: writing begins with the first sign, and ends when nothing is left of it. */
  function onInput({ target }: FormEvent): void {
    if (!isWritten(target)) return;
    const now = hasText();
    wroteAt.current = now ? Date.now() : 0;
    if (now === writing) return;
    setWriting(now);
    say(now ? 'writing' : 'reading');
  }

  /** What was written has gone, or was given up. */
  function onReset(): void {
    wroteAt.current = 0;
    if (!writing) return;
    setWriting(false);
    say('reading');
  }

  return { colleagues, writing, onInput, onReset };
}

/** Whoever is not heard of again is dropped in time, whether or not anything else happens. */
function useForgotten(colleagues: Colleague[], setColleagues: (still: Colleague[]) => void): void {
  useEffect(() => {
    if (colleagues.length === 0) return;
    const next = Math.min(...colleagues.map(({ until }) => until)) - Date.now();
    const timer = setTimeout(
      () => setColleagues(colleagues.filter(({ until }) => until > Date.now())),
      Math.max(0, next) + 50,
    );
    return () => clearTimeout(timer);
  }, [colleagues, setColleagues]);
}

/** Where one writes to a ticket: a field of the composer, plain or rich. */
const fields = '[data-writes] textarea, [data-writes] [contenteditable="true"]';

function isWritten(target: EventTarget): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}

function hasText(): boolean {
  return [...document.querySelectorAll<HTMLElement>(fields)].some((field) => {
    const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
    return text.trim() !== '';
  });
}

function formOf(tab: string, state: string): FormData {
  const form = new FormData();
  form.set('tab', tab);
  form.set('state', state);
  return form;
}

/** Names a tab to nobody but the desk's own count; it is no secret. */
function newTab(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 14)}`;
}
