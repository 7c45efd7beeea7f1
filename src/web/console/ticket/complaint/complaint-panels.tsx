import { ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import type { Intent } from '#web/console/ticket/acts/perform.ts';
import type { ComplaintView } from '#web/console/ticket/complaint/complaint-view.ts';
import { aboutPanel, openToPanel } from '#web/console/ticket/complaint/panel-ids.ts';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useStrangerWords } from '#web/console/ticket/strangers/use-stranger-words.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Panels of a complaint: its readers, and the agent that it is about (R10). */
export function ComplaintPanels({ page, view }: { page: TicketPage; view: ComplaintView }) {
  const { complaint } = useStrangerWords();
  return (
    <>
      {view.others.length > 0 && (
        <PersonPanel id={openToPanel} intent="openTo" page={page} choices={view.others} words={complaint.openPanel} />
      )}
      {view.nameable.length > 0 && (
        <PersonPanel
          id={aboutPanel}
          intent="nameAgent"
          page={page}
          choices={view.nameable}
          words={complaint.aboutPanel}
        />
      )}
    </>
  );
}

interface PersonPanelProps {
  id: string;
  intent: Extract<Intent, 'openTo' | 'nameAgent'>;
  page: TicketPage;
  choices: { value: string; label: string }[];
  words: { title: string; person: string; hint: string; submit: string };
}

function PersonPanel({ id, intent, page, choices, words }: PersonPanelProps) {
  const act = useAct(intent, { onDone: () => closePanel(id) });
  return (
    <PopoverPanel id={id} title={words.title}>
      <ActForm act={act} intent={intent} version={page.version} className="flex flex-col gap-3">
        <SelectField key={page.version} name="person" id={`${id}-person`} label={words.person} choices={choices} />
        <p className="text-secondary text-pretty text-ink-2">{words.hint}</p>
        <ActSubmit act={act} label={words.submit} />
      </ActForm>
    </PopoverPanel>
  );
}
