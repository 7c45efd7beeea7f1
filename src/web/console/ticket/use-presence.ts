import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { useListener } from '#web/ui/use-listener.ts';

/** As in `desk/staff/save-presence.ts`: after two missed heartbeats a page counts as gone. */
const heartbeatMilliseconds = 12_000;
/** After this time without typing the person no longer counts as writing. */
const writingMilliseconds = 120_000;

/** A colleague viewing the same ticket. */
export interface Colleague {
  personId: string;
  name: string;
  writing: boolean;
  /** Expiry in this browser's real time, unless renewed. */
  until: number;
}

type ReportedColleague = Omit<Colleague, 'until'> & { forMilliseconds: number };

/**
 * Reports that this page shows the ticket and whether its reader is writing, and returns who else does. A background tab reports
 * nothing and expires within half a minute. Presence never blocks anybody.
 */
export function usePresence(number: string) {
  const address = urls.ticketPresence(number);
  const [colleagues, setColleagues] = useState<Colleague[]>([]);
  const [writing, setWriting] = useState(false);
  const tab = useRef('');
  const wroteAt = useRef(0);

  const hear = useEffectEvent(async (asked: Promise<Response>) => {
    // The page already shows a lost connection, and the next form handles an ended session.
    const reply = await asked.catch(() => null);
    if (!reply?.ok || reply.redirected) return;
    const { colleagues: told } = (await reply.json()) as { colleagues: ReportedColleague[] };
    const now = Date.now();
    // Nobody is there most of the time: the page is not rendered again.
    if (told.length === 0) setColleagues((before) => (before.length === 0 ? before : []));
    else setColleagues(told.map(({ forMilliseconds, ...each }) => ({ ...each, until: now + forMilliseconds })));
  });
  const say = useEffectEvent((state: 'reading' | 'writing') => {
    tab.current ||= newTab();
    void hear(fetch(address, { method: 'POST', body: formOf(tab.current, state) }));
  });

  useStaffSignal('presence', ({ ticket }) => {
    if (ticket === number && document.visibilityState === 'visible') void hear(fetch(address));
  });

  const beat = useEffectEvent(() => {
    if (document.visibilityState !== 'visible') return;
    const isWriting = wroteAt.current > Date.now() - writingMilliseconds && hasText();
    setWriting(isWriting);
    say(isWriting ? 'writing' : 'reading');
  });
  // A tab that never reported has nothing to withdraw.
  const leave = useEffectEvent((from: string) => {
    if (tab.current !== '') navigator.sendBeacon(from, formOf(tab.current, 'gone'));
  });
  useEffect(() => {
    beat();
    const timer = setInterval(() => beat(), heartbeatMilliseconds);
    return () => {
      clearInterval(timer);
      leave(address);
    };
  }, [address]);
  useListener('document', 'visibilitychange', () => beat());
  useListener('window', 'pagehide', () => leave(address));

  useForgotten(colleagues, setColleagues);

  /** Input in any field below: writing starts with the first character and ends when the fields are empty. */
  function onInput({ target }: FormEvent): void {
    if (!isWritten(target)) return;
    const now = hasText();
    wroteAt.current = now ? Date.now() : 0;
    if (now === writing) return;
    setWriting(now);
    say(now ? 'writing' : 'reading');
  }

  /** The text was sent or discarded. */
  function onReset(): void {
    wroteAt.current = 0;
    if (!writing) return;
    setWriting(false);
    say('reading');
  }

  return { colleagues, writing, onInput, onReset };
}

/** Removes expired colleagues, even if nothing else happens. */
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

/** The composer's fields, plain or rich. */
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

/** Returns a tab name; only the desk uses it, and it is not secret. */
function newTab(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 14)}`;
}
