import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useReread } from '#web/console/live/use-reread.ts';
import { urls } from '#web/urls.ts';

/** A message of one's own that waits or was refused, as the frame of the console carries it. */
export interface OnItsWay {
  id: string;
  intent: string;
  state: string;
  dueAt: string;
  refusal: string | null;
  number: string;
}

interface Shown {
  message: OnItsWay;
  seconds: number;
  /** It was sent a moment ago. */
  isGone: boolean;
}

const tickMilliseconds = 500;
const askMilliseconds = 3_000;
/** Long enough to be read; longer while it has the focus. */
const goneMilliseconds = 4_000;

/** Messages with the seconds that are left of each, by the server's clock and not by the machine's. */
export function useCountdown(sending: OnItsWay[], now: string, area: RefObject<HTMLElement | null>): Shown[] {
  const reread = useReread();
  const ends = useRef(new Map<string, number>());
  const asked = useRef(0);
  const [gone, setGone] = useState<{ message: OnItsWay; until: number }[]>([]);
  const [before, setBefore] = useState(sending);
  const [, setTick] = useState(0);
  if (before !== sending) {
    setBefore(sending);
    const left = before.filter(({ id, state }) => state === 'waiting' && !sending.some((one) => one.id === id));
    if (left.length > 0) setGone((all) => [...all, ...left.map((message) => ({ message, until: goneAt() }))]);
  }
  useEffect(() => {
    for (const { id, dueAt } of sending)
      if (!ends.current.has(id)) ends.current.set(id, performance.now() + Date.parse(dueAt) - Date.parse(now));
  }, [sending, now]);

  const tick = useEffectEvent(() => {
    setTick((count) => count + 1);
    if (!area.current?.contains(document.activeElement))
      setGone((all) => (all.some(isOver) ? all.filter((one) => !isOver(one)) : all));
    // A hint tells that it went. Where none came the page asks, but only a server that answers: a page that cannot be
    // read anew would take with it what is being written.
    const isLate = sending.some(({ id, state }) => state === 'waiting' && isPast(ends.current.get(id)));
    if (!isLate || performance.now() < asked.current + askMilliseconds) return;
    asked.current = performance.now();
    fetch(urls.health()).then(
      ({ ok }) => void (ok && reread()),
      () => undefined,
    );
  });
  const isBusy = sending.some(({ state }) => state === 'waiting') || gone.length > 0;
  useEffect(() => {
    if (!isBusy) return;
    const timer = setInterval(tick, tickMilliseconds);
    return () => clearInterval(timer);
  }, [isBusy]);

  return [
    ...gone.map(({ message }) => ({ message, seconds: 0, isGone: true })),
    ...sending.map((message) => ({ message, seconds: secondsLeft(ends.current.get(message.id)), isGone: false })),
  ];
}

function goneAt(): number {
  return typeof performance === 'undefined' ? 0 : performance.now() + goneMilliseconds;
}

function isOver({ until }: { until: number }): boolean {
  return performance.now() > until;
}

/** A second over its time: its hint would be here. */
function isPast(end: number | undefined): boolean {
  return end !== undefined && performance.now() > end + 1_000;
}

/** Before anything was counted there are ten. */
function secondsLeft(end: number | undefined): number {
  return end === undefined ? 10 : Math.max(0, Math.ceil((end - performance.now()) / 1000));
}
