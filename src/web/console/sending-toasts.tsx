import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { isHeld, isTab } from '#domain/messages/written-message.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { problems } from '#locales/problems/messages.ts';
import type { listOwnPending } from '#store/messages/pending-messages.ts';
import { urls } from '#web/app/urls.ts';
import { useReread } from '#web/console/live/use-reread.ts';
import { type PendingActions, usePendingActions } from '#web/console/ticket/sending/use-pending-actions.ts';
import { useWritingWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';

/** The signed-in person's message that waits or was refused. */
type OnItsWay = Awaited<ReturnType<typeof listOwnPending>>[number];

const tickMilliseconds = 500;
const askMilliseconds = 3_000;
/** Long enough to read; longer while focused. */
const goneMilliseconds = 4_000;

interface SendingToastsProps {
  sending: OnItsWay[];
  /** The server's time, for the countdown. */
  now: string;
}

/**
 * At the bottom left of every console page: messages about to be sent, which can be undone (guide, 11). On the ticket's own page its
 * record shows them.
 */
export function SendingToasts({ sending, now }: SendingToastsProps) {
  const { pending: words } = useWritingWords();
  const area = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useCountdown(sending, now, area).filter(
    ({ message: { state, number } }) => state === 'refused' || pathname !== urls.ticket(number),
  );
  const actions = usePendingActions();
  return (
    <section
      ref={area}
      aria-label={words.label}
      className="fixed bottom-4 left-4 z-30 flex flex-col gap-2 max-sm:right-4 max-sm:bottom-20 print:hidden"
    >
      {shown.map(({ message, seconds, isGone }) =>
        message.state === 'refused' ? (
          <RefusedToast key={message.id} message={message} undo={actions.undo} />
        ) : (
          <WaitingToast key={message.id} message={message} seconds={seconds} isGone={isGone} actions={actions} />
        ),
      )}
    </section>
  );
}

interface Shown {
  message: OnItsWay;
  seconds: number;
  /** It was sent a moment ago. */
  isGone: boolean;
}

/** Returns messages with their remaining seconds, by the server's clock. */
function useCountdown(sending: OnItsWay[], now: string, area: RefObject<HTMLElement | null>): Shown[] {
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

interface WaitingProps {
  message: OnItsWay;
  seconds: number;
  isGone: boolean;
  actions: PendingActions;
}

function WaitingToast({ message: { id, intent, number }, seconds, isGone, actions }: WaitingProps) {
  const { pending: words } = useWritingWords();
  if (!isTab(intent) || !isHeld(intent)) return null;
  const said = seconds > 0 ? words.goesOut[intent]({ seconds }) : words.goes[intent];
  return (
    <div className={box} data-sending={id}>
      <span>
        {/* Announced once, not every second. */}
        <span role="status" className="sr-only">
          {isGone ? words.gone : `${words.goesOut[intent]({ seconds: 10 })}, ${number}`}
        </span>
        <span aria-hidden="true" className="tabular-nums">
          {isGone ? words.gone : said}
        </span>
      </span>
      {!isGone && (
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          <button
            type="button"
            data-act="undo-send"
            onClick={() => void actions.undo(id)}
            className="link-on-slate font-strong"
          >
            {words.undo}
          </button>
          <button type="button" data-act="send-now" onClick={() => void actions.sendNow(id)} className="link-on-slate">
            {words.now}
          </button>
        </span>
      )}
    </div>
  );
}

function RefusedToast({ message, undo }: { message: OnItsWay; undo: (id: string) => Promise<void> }) {
  const { pending: words } = useWritingWords();
  const { refusals } = problems[useVisit().language];
  const { id, number, refusal } = message;
  const known = refusal !== null && Object.hasOwn(refusals, refusal);
  const why = known ? refusals[refusal as Refusal].detail : words.noRight;
  return (
    <div role="alert" className={box}>
      <span className="max-w-md">{words.refused({ number, why })}</span>
      <button type="button" onClick={() => void undo(id)} className="link-on-slate flex-none font-strong">
        {words.back}
      </button>
    </div>
  );
}

const box =
  'flex min-w-72 flex-wrap items-center justify-between gap-x-6 gap-y-1 lg:w-46 lg:min-w-0 lg:flex-col lg:items-start rounded-field border border-slate-line bg-slate px-3 py-2.5 text-body text-on-slate';
