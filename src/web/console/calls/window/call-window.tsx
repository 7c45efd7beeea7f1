import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallWindowView } from '#web/console/calls/read-window.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { CallPanel } from '#web/console/calls/window/call-panel.tsx';
import { RingCard } from '#web/console/calls/window/ring-card.tsx';
import { useCallsInHand } from '#web/console/calls/window/use-calls-in-hand.ts';
import { useNoticing } from '#web/console/live/noticing.ts';
import { notify } from '#web/console/live/notify.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';

interface Outcome {
  intent: CallResult['intent'];
  ticket: string;
}

/** On the right of any console page: the active call. Ringing calls lie over the page. */
export function CallWindow({ view: ofPage }: { view: CallWindowView }) {
  const { window: say } = useCallWords();
  const { pathname } = useLocation();
  const view = useCallsInHand(ofPage);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const awake = useHydrated();
  const call = view.call !== null && pathname !== urls.call(view.call.id) ? view.call : null;
  const isNew = useAppeared(call?.id ?? null);
  useTakeKey();
  const close = () => {
    setOutcome(null);
    document.getElementById('content')?.focus();
  };
  return (
    <>
      {call !== null && (
        <aside aria-labelledby="call-window-title" className={drawer}>
          <CallPanel
            key={call.id}
            call={call}
            place="window"
            takesFocus={isNew}
            onDone={(intent, ticket) => setOutcome(ticket === null ? null : { intent, ticket })}
          />
          {view.others > 0 && (
            <p className="flex-none border-t border-line px-5 py-2 text-secondary">
              <a href={urls.calls({ show: 'mine' })} className="link">
                {say.others({ count: view.others })}
              </a>
            </p>
          )}
        </aside>
      )}
      {call === null && outcome !== null && <Done outcome={outcome} onClose={close} />}
      {awake && <Ringing view={view} />}
    </>
  );
}

/** Shows the ticket number large, while the caller is still on the line. */
function Done({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { window: say } = useCallWords();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus(), []);
  return (
    <aside aria-label={say.title} className={drawer}>
      <div role="status" className="bg-slate px-5 py-6 text-on-slate">
        {outcome.intent === 'open' ? (
          <>
            <p className="text-body text-on-slate-2">{say.opened}</p>
            <p className="mt-1">
              <TicketNumber number={outcome.ticket} look="large" />
            </p>
          </>
        ) : (
          <p className="text-section">{say.joined({ number: outcome.ticket })}</p>
        )}
      </div>
      <p className="flex flex-wrap gap-3 px-5 py-4">
        <a href={urls.ticket(outcome.ticket)} className={buttonLook('main')} onClick={onClose}>
          {say.toTicket}
        </a>
        <Button ref={closing} onClick={onClose}>
          {say.close}
        </Button>
      </p>
    </aside>
  );
}

function Ringing({ view }: { view: CallWindowView }) {
  const { ring: say, window: words } = useCallWords();
  const { callSound, callNotification } = useNoticing();
  const [dismissed, setDismissed] = useState<string[]>([]);
  const ringing = view.ringing.filter(({ id }) => !dismissed.includes(id));
  const first = ringing[0];
  const firstId = first?.id ?? null;
  const line = first?.line ?? '';
  useEffect(() => {
    if (firstId === null) return;
    if (callSound) beep('call');
    // No caller details: a notification also shows on a locked screen.
    if (callNotification) notify({ title: 'Belfry', text: `${words.title}: ${line}`, tag: `call-${firstId}` });
  }, [firstId, line, callSound, callNotification, words.title]);
  return (
    <div className="pointer-events-none fixed inset-x-3 bottom-18 z-30 flex max-sm:[body:has(#bulk[data-own-bar])_&]:bottom-32 flex-col items-end gap-2 sm:right-4 sm:bottom-4 sm:left-auto *:pointer-events-auto">
      <p aria-live="assertive" className="sr-only">
        {first ? say.rings({ who: first.who }) : ''}
      </p>
      {ringing.map((ring) => (
        <RingCard key={ring.id} ring={ring} onDismiss={() => setDismissed((before) => [...before, ring.id])} />
      ))}
    </div>
  );
}

/** Returns true if the call arrived while the page was open, so that its field takes the focus only then. */
function useAppeared(id: string | null): boolean {
  const first = useRef(id);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return isAwake && id !== null && id !== first.current;
}

/** Alt-C takes the first ringing call, or focuses the active call. */
function useTakeKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.key.toLowerCase() !== 'c') return;
      event.preventDefault();
      const take = document.querySelector<HTMLButtonElement>('[data-take]');
      if (take) take.click();
      else document.getElementById('call-find')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const drawer =
  'fixed inset-0 z-20 flex min-h-0 flex-col border-l border-line-strong bg-surface sm:left-auto sm:w-108 xl:static xl:flex-none';
