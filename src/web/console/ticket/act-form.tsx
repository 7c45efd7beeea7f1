import { type ComponentProps, type ReactNode, useEffect, useId, useState } from 'react';
import type { Intent } from '#web/console/ticket/acts/run-act.ts';
import type { ActState } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Submit } from '#web/ui/button.tsx';

interface ActFormProps extends Pick<ComponentProps<'form'>, 'className' | 'onInput' | 'onKeyDown' | 'ref' | 'id'> {
  act: ActState;
  intent: Intent;
  /** The version of the ticket that its sender has seen. */
  version: number;
  children: ReactNode;
}

/** A form for one action on the ticket, with or without scripts. */
export function ActForm({ act, intent, version, children, ...form }: ActFormProps) {
  const { Form } = act;
  const sending = useSending(act.result);
  return (
    <Form method="post" encType="multipart/form-data" {...form}>
      <input type="hidden" name="intent" value={intent} />
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
  const id = useId();
  const errors = act.result?.errors;
  if (!errors || act.busy) return null;
  return (
    <div role="alert" id={id}>
      <Banner tone="urgent">{errors.map(({ text }) => text).join(' ')}</Banner>
    </div>
  );
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

interface ActSubmitProps {
  act: ActState;
  label: string;
  kind?: 'main' | 'outlined';
}

/** The end of a form: a conflict, errors, and the button that sends it. */
export function ActSubmit({ act, label, kind = 'main' }: ActSubmitProps) {
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
