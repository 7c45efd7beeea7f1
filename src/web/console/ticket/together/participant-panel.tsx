import { ActPanel } from '#web/console/ticket/act-form.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useTogetherWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';

/** Adds a participant on the agent's word. It states first what they will be able to read. */
export function ParticipantPanel({ page }: { page: TicketPage }) {
  const say = useTogetherWords().participant;
  return (
    <ActPanel panel={panelIds.participant} intent="participant" page={page} title={say.title} submit={say.submit}>
      {(_, values) => (
        <TextField
          name="email"
          type="email"
          label={say.email}
          hint={say.hint}
          autoComplete="off"
          defaultValue={values.email}
        />
      )}
    </ActPanel>
  );
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
