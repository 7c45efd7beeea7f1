import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { href, useFetcher, useLocation } from 'react-router';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallWindowView, RingView } from '#web/console/calls/read-window.ts';
import { CallPanel, callKey } from '#web/console/calls/window/call-panel.tsx';
import { notify, useNoticing } from '#web/console/live/notify.ts';
import { useStaffSignal } from '#web/console/live/staff-signals.ts';
import { beep } from '#web/console/urgent/beep.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Button, buttonLook } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Key } from '#web/ui/key.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { useListener } from '#web/ui/use-listener.ts';

interface Outcome {
  intent: CallResult['intent'];
  ticket: string;
}

/** On the right of any console page, on a phone below it: the active call. Ringing calls lie over the page. */
export function CallWindow({ view: ofPage }: { view: CallWindowView }) {
  const { window: say } = useCallWords();
  const { pathname } = useLocation();
  const view = useActiveCalls(ofPage);
  const awake = useHydrated();
  const call = view.call !== null && pathname !== urls.call(view.call.id) ? view.call : null;
  const { outcome, forget } = useOutcome(call?.id ?? null);
  const isNew = useAppeared(call?.id ?? null);
  const [foldedId, setFoldedId] = useState<string | null>(null);
  const isFolded = call !== null && call.id === foldedId;
  useTakeKey(() => setFoldedId(null));
  const close = () => {
    forget();
    document.getElementById('content')?.focus();
  };
  return (
    <>
      {call !== null && (
        <aside aria-labelledby="call-window-title" data-folded={isFolded || undefined} className={drawer}>
          <CallPanel
            key={call.id}
            call={call}
            place="window"
            takesFocus={isNew}
            {...(awake && { folding: { isFolded, toggle: () => setFoldedId(isFolded ? null : call.id) } })}
          />
          {view.others > 0 && (
            <p className="flex-none border-t border-line px-5 py-2 text-secondary group-data-folded/call:hidden">
              <a href={urls.calls({ show: 'mine' })}>{say.others({ count: view.others })}</a>
            </p>
          )}
        </aside>
      )}
      {call === null && outcome !== null && <Done outcome={outcome} onClose={close} />}
      {awake && <Ringing view={view} />}
    </>
  );
}

/**
 * Returns what the agent's last call led to, until it is forgotten. The call may leave the page before the response to its form
 * arrives, because a hint was faster; so the response is read here and not in its panel.
 */
function useOutcome(callId: string | null): { outcome: Outcome | null; forget: () => void } {
  const [last, setLast] = useState(callId);
  if (callId !== null && callId !== last) setLast(callId);
  const { data } = useFetcher<CallResult>({ key: callKey(last) });
  const [forgotten, setForgotten] = useState<CallResult | null>(null);
  const ticket = data?.done?.ticket ?? null;
  const outcome = !data || ticket === null || data === forgotten ? null : { intent: data.intent, ticket };
  return { outcome, forget: () => setForgotten(data ?? null) };
}

/**
 * Returns ringing and active calls as loaded with the page. On a signal it fetches the calls by themselves: the phone rings before the
 * page is read again, and also while form errors, which that would clear, keep the page as it is.
 */
function useActiveCalls(ofPage: CallWindowView): CallWindowView {
  const [asked, setAsked] = useState<{ over: CallWindowView; view: CallWindowView } | null>(null);
  const ask = async () => {
    // Offline nothing rings. The page shows the connection state and reloads once it is back.
    const reply = await fetch(href('/console/calls/in-hand')).catch(() => null);
    if (reply?.ok && !reply.redirected) setAsked({ over: ofPage, view: (await reply.json()) as CallWindowView });
  };
  useStaffSignal('call', () => void ask());
  return asked?.over === ofPage ? asked.view : ofPage;
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

/** A ringing call: caller and line. It lies over the page without moving anything until somebody takes the call. */
function RingCard({ ring, onDismiss }: { ring: RingView; onDismiss: () => void }) {
  const { ring: say } = useCallWords();
  const fetcher = useFetcher<CallResult>({ key: `take ${ring.id}` });
  return (
    <section aria-label={say.rings({ who: ring.who })} className="floating w-full px-4 py-3 sm:w-96">
      <div className="flex items-start gap-3">
        <Icon name="phone" size={20} className="mt-0.5 text-accent" />
        <div className="min-w-0 flex-1">
          <p className="text-secondary text-ink-2">
            {ring.line}
            {ring.whose !== null && <span className="font-strong text-ink"> · {ring.whose}</span>}
          </p>
          <p className="truncate text-section">{ring.who}</p>
          {ring.number !== null && <p className="text-body">{ring.number}</p>}
        </div>
      </div>
      <fetcher.Form method="post" action={urls.call(ring.id)} className="mt-3 flex flex-wrap gap-2">
        <input type="hidden" name="script" value="1" />
        <Button name="intent" value="take" kind="main" busy={fetcher.state !== 'idle'} data-take="">
          {say.take} <Key>Alt C</Key>
        </Button>
        <Button kind="plain" onClick={onDismiss}>
          {say.notMine}
        </Button>
      </fetcher.Form>
      {fetcher.data?.errors && (
        <p role="alert" className="mt-2 text-secondary text-urgent">
          {fetcher.data.errors.map(({ text }) => text).join(' ')}
        </p>
      )}
    </section>
  );
}

/** Returns true if the call arrived while the page was open, so that its field takes the focus only then. */
function useAppeared(id: string | null): boolean {
  const first = useRef(id);
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return isAwake && id !== null && id !== first.current;
}

/** Alt-C takes the first ringing call, or unfolds and focuses the active call. */
function useTakeKey(unfold: () => void): void {
  useListener('document', 'keydown', (event: KeyboardEvent) => {
    if (!event.altKey || event.key.toLowerCase() !== 'c') return;
    event.preventDefault();
    const take = document.querySelector<HTMLButtonElement>('[data-take]');
    if (take) take.click();
    else {
      flushSync(unfold);
      document.getElementById('call-find')?.focus();
    }
  });
}

/** In the frame, so that the page stays in use beside it; between a phone and 1,024 px over the page, which is too narrow for both. */
const drawer =
  'group/call flex min-h-0 flex-none flex-col border-line-strong bg-surface max-sm:max-h-[min(70dvh,100dvh-15.5rem)] max-sm:border-t sm:border-l ' +
  'sm:fixed sm:inset-y-0 sm:right-0 sm:z-20 sm:w-108 min-[64rem]:static min-[64rem]:w-96 xl:w-108 ' +
  'sm:data-folded:static sm:data-folded:w-14 data-folded:bg-slate';
