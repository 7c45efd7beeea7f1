import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Form, useFetcher } from 'react-router';
import { callBackTimes } from '#domain/calls/phone-call.ts';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import type { Hit } from '#web/console/calls/find-hits.ts';
import { CallButtons, type CallMode } from '#web/console/calls/window/call-buttons.tsx';
import { CallFind } from '#web/console/calls/window/call-find.tsx';
import { CallHead, type Folding } from '#web/console/calls/window/call-head.tsx';
import { NewTicketFields } from '#web/console/calls/window/new-ticket-fields.tsx';
import { useFind } from '#web/console/calls/window/use-find.ts';
import { useCallWords } from '#web/console/use-words.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Alert } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, SelectField, TextField } from '#web/ui/field/fields.tsx';
import { useTypedEarly } from '#web/ui/field/typed-early.ts';
import { useListener } from '#web/ui/use-listener.ts';

interface CallPanelProps {
  call: CallView;
  place: 'window' | 'page';
  /** The result of the form, on a page without scripts. */
  sent?: CallResult | undefined;
  /** The window opened because a call arrived, so its field takes the focus. */
  takesFocus?: boolean;
  folding?: Folding;
}

/** Returns the key of the fetcher that sends a call's form. */
export function callKey(id: string | null): string {
  return `call ${id}`;
}

/** An active call: caller, topic, notes and outcome. The same over a page and on its own page. */
export function CallPanel({ call, place, sent, takesFocus = false, folding }: CallPanelProps) {
  const { window: say } = useCallWords();
  const fetcher = useFetcher<CallResult>({ key: callKey(call.id) });
  const awake = useHydrated();
  const result = fetcher.data ?? sent;
  const notes = useSavedNotes(call.id);
  const [mode, setMode] = useState<CallMode>(result?.intent === 'open' ? 'open' : 'join');
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focusOn = (name: string) =>
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
  const find = useFind(call, {
    onTicket: () => {
      setMode('join');
      focusOn('call-notes');
    },
  });

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  if (call.settled || !call.mine) return <CallOver call={call} result={result} folding={folding} />;
  const enter = (next: CallMode) => {
    setMode(next);
    if (next === 'open') focusOn('call-summary');
    if (next === 'callBack') focusOn('call-when');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key.toLowerCase() === 'n') enter('open');
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const button = form.current?.querySelector<HTMLButtonElement>('[data-main]');
      if (mode === 'join' && find.ticket === null) enter('open');
      else if (button) form.current?.requestSubmit(button);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const FormHere = place === 'window' || awake ? fetcher.Form : Form;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields within take the keys; these go on to what the form does.
    <div className="flex min-h-0 flex-1 flex-col" onKeyDown={onKeyDown}>
      <CallHead call={call} folding={folding} />
      <form id="call-find-form" action={urls.call(call.id)} />
      <FormHere
        ref={form}
        method="post"
        action={urls.call(call.id)}
        className="flex min-h-0 flex-1 flex-col group-data-folded/call:hidden [@media(height<40rem)]:overflow-y-auto"
        onSubmit={() => notes.forget()}
      >
        {awake && <input type="hidden" name="script" value="1" />}
        {awake && <input type="hidden" name="call-ticket" value={find.ticket?.value ?? ''} />}
        {/* In a low window the buttons scroll too: below them the fields would have no room. */}
        <div className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 py-4 [@media(height<40rem)]:flex-none [@media(height<40rem)]:overflow-visible">
          {result?.errors && fetcher.state === 'idle' && (
            <Alert>{result.errors.map(({ text }) => text).join(' ')}</Alert>
          )}
          <CallFind call={call} find={find} field={field} onNothing={() => enter('open')} />
          <CallNotes initial={result?.values['call-notes'] ?? call.notes} saved={notes} />
          <JoinChoices call={call} ticket={find.ticket} />
          <details
            open={mode === 'open'}
            className={awake && mode !== 'open' ? 'hidden' : undefined}
            onToggle={({ currentTarget }) => toggled(currentTarget.open, 'open')}
          >
            <summary className="link flex min-h-6 w-fit items-center text-body max-sm:min-h-11 sm:text-row">
              {say.openTitle}
            </summary>
            <NewTicketFields call={call} find={find} sent={result} />
          </details>
          <details
            open={mode === 'callBack'}
            className={awake && mode !== 'callBack' ? 'hidden' : undefined}
            onToggle={({ currentTarget }) => toggled(currentTarget.open, 'callBack')}
          >
            <summary className="link flex min-h-6 w-fit items-center text-body max-sm:min-h-11 sm:text-row">
              {say.back}
            </summary>
            <div className="pt-3">
              <SelectField name="call-when" label={say.when} choices={choicesOf(callBackTimes, say.times)} />
            </div>
          </details>
        </div>
        <CallButtons call={call} find={find} mode={mode} busy={fetcher.state !== 'idle'} onEnter={enter} />
      </FormHere>
    </div>
  );

  function toggled(isOpen: boolean, which: CallMode): void {
    if (isOpen) setMode(which);
    else setMode((before) => (before === which ? 'join' : before));
  }
}

/** Rare details of a call: a participant's address, nothing new, the requester was notified (R12, R16, R19). */
function JoinChoices({ call, ticket }: { call: CallView; ticket: Hit | null }) {
  const { window } = useCallWords();
  return (
    <>
      {call.outgoing && <CheckField name="call-reached" label={window.reached} defaultChecked />}
      <details>
        <summary className="link flex min-h-6 w-fit items-center text-body max-sm:min-h-11 sm:text-row">
          {window.more}
        </summary>
        <div className="flex flex-col gap-3 pt-3">
          <TextField
            name="call-email"
            type="email"
            label={window.email}
            hint={window.emailHint}
            length="medium"
            autoComplete="off"
          />
          <CheckField name="call-nothingNew" label={window.nothingNew} hint={window.nothingNewHint} />
          <CheckField name="call-told" label={window.told} hint={window.toldHint} />
          {!ticket?.urgent && <CheckField name="call-urgent" label={window.urgent} />}
        </div>
      </details>
    </>
  );
}

/** A call that is not the agent's: still ringing, taken by a colleague, or ended. */
function CallOver({
  call,
  result,
  folding,
}: Pick<CallPanelProps, 'call' | 'folding'> & { result: CallResult | undefined }) {
  const { window, ring, list } = useCallWords();
  const isFree = call.takenBy === null && !call.mine && call.state !== 'missed';
  return (
    <>
      <CallHead call={call} folding={folding} />
      <div className="flex flex-col gap-4 px-5 py-4 text-body group-data-folded/call:hidden">
        {result?.errors && <Alert>{result.errors.map(({ text }) => text).join(' ')}</Alert>}
        <p>
          {list.states[call.state]}
          {call.takenBy !== null && ` · ${list.by({ name: call.takenBy })}`}
        </p>
        {call.ticket !== null && (
          <p>
            <a href={urls.ticket(call.ticket)}>
              {window.toTicket} <span className="font-mono">{call.ticket}</span>
            </a>
          </p>
        )}
        {isFree && (
          <Form method="post" action={urls.call(call.id)}>
            <Button name="intent" value="take" kind="main">
              {call.state === 'ringing' ? ring.take : list.mineNow}
            </Button>
          </Form>
        )}
      </div>
    </>
  );
}

/** Notes during the call: saved while typing; they become the entry's text when the call joins a ticket. */
function CallNotes({ initial, saved }: { initial: string; saved: ReturnType<typeof useSavedNotes> }) {
  const { window } = useCallWords();
  const typedEarly = useTypedEarly();
  return (
    <div className="flex flex-1 flex-col gap-2">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor="call-notes" className="text-label">
          {window.notes}
        </label>
        <span className="text-small text-ink-2">{saved.isSaved ? '' : window.notKept}</span>
      </div>
      <textarea
        ref={typedEarly}
        id="call-notes"
        name="call-notes"
        defaultValue={initial}
        rows={4}
        onChange={({ target }) => saved.save(target.value)}
        className="control min-h-24 flex-1 py-2.5 sm:min-h-32"
      />
    </div>
  );
}

/** Debounce while typing: a shorter one would send a request per word. */
const pauseMilliseconds = 500;
const againMilliseconds = 5_000;

/**
 * Saves notes on the server while they are typed, and returns whether they are saved. After a lost connection it retries until
 * they are.
 */
function useSavedNotes(callId: string): { isSaved: boolean; save(notes: string): void; forget(): void } {
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
