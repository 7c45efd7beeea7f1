import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import { type ActState, useAct } from '#web/console/ticket/use-act.ts';
import { usePanelVersion } from '#web/console/ticket/use-panel-version.ts';
import { useWords } from '#web/console/use-words.ts';
import { Alert, Banner } from '#web/ui/banner.tsx';
import { Button, Submit } from '#web/ui/button.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

interface ActFormProps extends Pick<ComponentProps<'form'>, 'className' | 'onInput' | 'onKeyDown' | 'ref' | 'id'> {
  act: ActState;
  /** The version of the ticket that its sender has seen. */
  version: number;
  children: ReactNode;
}

/** A form for one action on the ticket, with or without scripts. */
export function ActForm({ act, version, children, ...form }: ActFormProps) {
  const { Form } = act;
  const sending = useSending(act.result);
  return (
    <Form method="post" encType="multipart/form-data" {...form}>
      <input type="hidden" name="intent" value={act.intent} />
      <input type="hidden" name="version" value={version} />
      {act.script && <input type="hidden" name="script" value="1" />}
      {sending !== '' && <input type="hidden" name="sending" value={sending} />}
      {children}
    </Form>
  );
}

/**
 * Returns the id of a form's next submission: it stays the same until the response arrives, so that a repeated submission is
 * recognised.
 */
function useSending(answer: unknown): string {
  const [name, setName] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each answer comes another sending.
  useEffect(() => setName(newName()), [answer]);
  return name;
}

/** Works without encryption too, where browsers have no `randomUUID`. */
function newName(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

/** Errors of the action, shown at its form. */
export function ActErrors({ act }: { act: Pick<ActState, 'result' | 'busy'> }) {
  const errors = act.result?.errors;
  if (!errors || act.busy) return null;
  return <Alert>{errors.map(({ text }) => text).join(' ')}</Alert>;
}

/** Nothing was sent because of a conflict; the text stays. */
export function ConflictNotice({ act }: { act: Pick<ActState, 'result' | 'busy'> }) {
  const { composer } = useWords();
  const conflict = act.result?.conflict;
  if (!conflict || act.busy) return null;
  return (
    <Banner tone="accent" icon="mail" live>
      <b>{conflict}</b> {composer.kept}
    </Banner>
  );
}

/** The end of a form: a conflict, errors, and the button that sends it. */
export function ActSubmit({ act, label, kind = 'main' }: { act: ActState; label: string; kind?: 'main' | 'outlined' }) {
  return (
    <>
      <ConflictNotice act={act} />
      <ActErrors act={act} />
      <Submit kind={kind} busy={act.busy}>
        {label}
      </Submit>
    </>
  );
}

interface ActButtonProps extends Omit<ComponentProps<typeof Button>, 'type' | 'busy' | 'form'> {
  intent: Intent;
  page: { version: number };
  /** Hidden fields of its form. */
  fields?: Record<string, string>;
  onDone?: () => void;
  'data-act'?: string;
  'data-folded'?: string;
}

/** A form of one button, and its errors. */
export function ActButton({ intent, page, fields = {}, onDone, ...button }: ActButtonProps) {
  const act = useAct(intent, { key: Object.values(fields).join(' '), onDone });
  return (
    <>
      <ActForm act={act} version={page.version}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button {...button} type="submit" busy={act.busy} />
      </ActForm>
      <ActErrors act={act} />
    </>
  );
}

interface ActPanelProps {
  /** The id of the panel. */
  panel: string;
  intent: Intent;
  page: { version: number };
  title: string;
  submit: string;
  kind?: 'outlined';
  /** The fields. `seen` is the version that they show, `values` what was sent with an error. */
  children: (seen: number, values: Record<string, string | undefined>) => ReactNode;
}

/** A panel with the form of one action. It closes, empty again, once that is done. */
export function ActPanel({ panel, intent, page, title, submit, kind, children }: ActPanelProps) {
  const form = useRef<HTMLFormElement>(null);
  const act = useAct(intent, { key: panel, onDone: finish });
  const seen = usePanelVersion(panel, page.version, act);
  return (
    <PopoverPanel id={panel} title={title}>
      <ActForm ref={form} act={act} version={seen.version} className="flex flex-col gap-3">
        {children(seen.shown, act.result?.values ?? {})}
        <ActSubmit act={act} label={submit} kind={kind} />
      </ActForm>
    </PopoverPanel>
  );

  function finish(): void {
    form.current?.reset();
    closePanel(panel);
  }
}
