import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { urls } from '#web/app/urls.ts';
import { useReread } from '#web/console/live/use-reread.ts';

/** The signed-in person's message that waits or was refused, as loaded with the frame. */
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
/** Long enough to read; longer while focused. */
const goneMilliseconds = 4_000;

/** Returns messages with their remaining seconds, by the server's clock. */
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
    // Usually a hint reports the sending. Without one, reload, but only if the server responds: a failed reload would lose
    // unsaved text.
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

/** One second late: a hint should have arrived. */
function isPast(end: number | undefined): boolean {
  return end !== undefined && performance.now() > end + 1_000;
}

/** Ten until the first count. */
function secondsLeft(end: number | undefined): number {
  return end === undefined ? 10 : Math.max(0, Math.ceil((end - performance.now()) / 1000));
}
