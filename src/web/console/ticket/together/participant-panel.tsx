import { useRef } from 'react';
import { ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Adds a participant on the agent's word. It states first what they will be able to read. */
export function ParticipantPanel({ page }: { page: TicketPage }) {
  const say = useTogetherWords().participant;
  const form = useRef<HTMLFormElement>(null);
  const act = useAct('participant', { onDone: finish });
  return (
    <PopoverPanel id={panelIds.participant} title={say.title}>
      <ActForm ref={form} act={act} intent="participant" version={page.version} className="flex flex-col gap-4">
        <TextField
          name="email"
          type="email"
          label={say.email}
          hint={say.hint}
          autoComplete="off"
          defaultValue={act.result?.values.email}
        />
        <ActSubmit act={act} label={say.submit} />
      </ActForm>
    </PopoverPanel>
  );

  function finish(): void {
    form.current?.reset();
    closePanel(panelIds.participant);
  }
}

/** Opens the panel, beside the names. */
export function ParticipantButton({ page }: { page: TicketPage }) {
  const say = useTogetherWords().participant;
  if (!page.mayAddParticipants) return null;
  return (
    <button type="button" popoverTarget={panelIds.participant} className="link-quiet">
      {say.add}
    </button>
  );
}
