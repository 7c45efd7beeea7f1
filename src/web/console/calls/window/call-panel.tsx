import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Form, useFetcher } from 'react-router';
import { callBackTimes } from '#domain/calls/phone-call.ts';
import { urls } from '#web/app/urls.ts';
import type { CallResult } from '#web/console/calls/act-on-call.ts';
import type { CallView } from '#web/console/calls/call-view.ts';
import { useCallWords } from '#web/console/calls/use-call-words.ts';
import { CallButtons } from '#web/console/calls/window/call-buttons.tsx';
import { CallFind } from '#web/console/calls/window/call-find.tsx';
import { CallHead } from '#web/console/calls/window/call-head.tsx';
import type { CallMode } from '#web/console/calls/window/call-mode.ts';
import { CallNotes } from '#web/console/calls/window/call-notes.tsx';
import { CallOver } from '#web/console/calls/window/call-over.tsx';
import { JoinChoices } from '#web/console/calls/window/join-choices.tsx';
import { NewTicketFields } from '#web/console/calls/window/new-ticket-fields.tsx';
import { useFind } from '#web/console/calls/window/use-find.ts';
import { useKeptNotes } from '#web/console/calls/window/use-kept-notes.ts';
import { useHydrated } from '#web/shared/document/use-hydrated.ts';
import { Banner } from '#web/ui/banner.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';

export interface CallPanelProps {
  call: CallView;
  place: 'window' | 'page';
  /** The result of the form, on a page without scripts. */
  sent?: CallResult | undefined;
  /** The window opened because a call arrived, so its field takes the focus. */
  takesFocus?: boolean;
  onDone?: (intent: CallResult['intent'], ticket: string | null) => void;
}

/** An active call: caller, topic, notes and outcome. The same over a page and on its own page. */
export function CallPanel({ call, place, sent, takesFocus = false, onDone }: CallPanelProps) {
  const { window: say } = useCallWords();
  const fetcher = useFetcher<CallResult>({ key: `call ${call.id}` });
  const awake = useHydrated();
  const result = fetcher.data ?? sent;
  const notes = useKeptNotes(call.id);
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

  const finish = useEffectEvent(({ intent, done }: CallResult) => {
    if (done) onDone?.(intent, done.ticket);
  });
  useEffect(() => {
    if (fetcher.data) finish(fetcher.data);
  }, [fetcher.data]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  if (call.settled || !call.mine) return <CallOver call={call} result={result} />;
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
      <CallHead call={call} />
      <form id="call-find-form" action={urls.call(call.id)} />
      <FormHere
        ref={form}
        method="post"
        action={urls.call(call.id)}
        className="flex min-h-0 flex-1 flex-col"
        onSubmit={() => notes.forget()}
      >
        {awake && <input type="hidden" name="script" value="1" />}
        {awake && <input type="hidden" name="call-ticket" value={find.ticket?.value ?? ''} />}
        <div className="relative flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 py-4">
          {result?.errors && fetcher.state === 'idle' && (
            <div role="alert">
              <Banner tone="urgent">{result.errors.map(({ text }) => text).join(' ')}</Banner>
            </div>
          )}
          <CallFind call={call} find={find} field={field} onNothing={() => enter('open')} />
          <CallNotes initial={result?.values['call-notes'] ?? call.notes} kept={notes} />
          <JoinChoices call={call} ticket={find.ticket} />
          <details
            open={mode === 'open'}
            className={awake && mode !== 'open' ? 'hidden' : undefined}
            onToggle={({ currentTarget }) => toggled(currentTarget.open, 'open')}
          >
            <summary className="link w-fit text-body sm:text-row">{say.openTitle}</summary>
            <NewTicketFields call={call} find={find} sent={result} />
          </details>
          <details
            open={mode === 'callBack'}
            className={awake && mode !== 'callBack' ? 'hidden' : undefined}
            onToggle={({ currentTarget }) => toggled(currentTarget.open, 'callBack')}
          >
            <summary className="link w-fit text-body sm:text-row">{say.back}</summary>
            <div className="pt-3">
              <SelectField
                name="call-when"
                label={say.when}
                choices={callBackTimes.map((value) => ({ value, label: say.times[value] }))}
              />
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
