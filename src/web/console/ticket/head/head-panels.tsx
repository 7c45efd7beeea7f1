import { togetherWords } from '#locales/console/together/messages.ts';
import { ActErrors, ActForm } from '#web/console/ticket/act-form.tsx';
import { ComplaintPanels } from '#web/console/ticket/complaint/complaint-panels.tsx';
import { ClosePanel } from '#web/console/ticket/head/close-panel.tsx';
import { panelIds } from '#web/console/ticket/head/panel-ids.ts';
import { PriorityPanel } from '#web/console/ticket/head/priority-panel.tsx';
import { closePanel, PopoverPanel } from '#web/console/ticket/popover-panel.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { StrangerPanels } from '#web/console/ticket/strangers/stranger-panels.tsx';
import { ParticipantPanel } from '#web/console/ticket/together/participant-panel.tsx';
import { useAct } from '#web/console/ticket/use-act.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { NumberField, TextField } from '#web/ui/field/text-field.tsx';

/** What opens over the ticket: to whom it is given, what is changed, why it closes. */
export function HeadPanels({ page }: { page: TicketPage }) {
  return (
    <>
      {page.whyNot.assign === null && <AssignPanel page={page} />}
      {page.whyNot.change === null && <ChangePanel page={page} />}
      {page.whyNot.change === null && <PriorityPanel page={page} />}
      {page.whyNot.close === null && <ClosePanel page={page} />}
      {page.mayAddParticipants && <ParticipantPanel page={page} />}
      {page.strangers && <StrangerPanels page={page} view={page.strangers} />}
      {page.complaint && <ComplaintPanels page={page} view={page.complaint} />}
    </>
  );
}

function AssignPanel({ page }: { page: TicketPage }) {
  const { ticket, list } = useWords();
  const say = togetherWords[useVisit().language].handOver;
  const act = useAct('assign', { onDone: () => closePanel(panelIds.assign) });
  return (
    <PopoverPanel id={panelIds.assign} title={ticket.assign}>
      <ActForm act={act} intent="assign" version={page.version} className="flex flex-col gap-4">
        <SelectField
          key={page.version}
          name="assignee"
          label={ticket.assignTo}
          choices={[{ value: '', label: list.nobody }, ...page.hands]}
          defaultValue={page.assignee?.email ?? ''}
        />
        <TextArea key={`note ${page.version}`} name="note" label={say.note} hint={say.noteHint} rows={3} />
        <ActErrors act={act} />
        <p>
          <Button type="submit" kind="main" busy={act.busy}>
            {ticket.assign}
          </Button>
        </p>
      </ActForm>
      {page.teams.length > 0 && <TeamForm page={page} />}
    </PopoverPanel>
  );
}

/** Which team has it: another question than who has it in hand. */
function TeamForm({ page }: { page: TicketPage }) {
  const { ticket } = useWords();
  const act = useAct('team', { onDone: () => closePanel(panelIds.assign) });
  return (
    <ActForm
      act={act}
      intent="team"
      version={page.version}
      className="mt-5 flex flex-col gap-4 border-t border-line pt-4"
    >
      <SelectField
        key={page.version}
        name="team"
        label={ticket.team}
        choices={page.teams}
        defaultValue={page.team?.id ?? ''}
      />
      <ActErrors act={act} />
      <p>
        <Button type="submit" busy={act.busy}>
          {ticket.moveToTeam}
        </Button>
      </p>
    </ActForm>
  );
}

function ChangePanel({ page }: { page: TicketPage }) {
  const { amendment, contact } = useWords();
  const act = useAct('change', { onDone: () => closePanel(panelIds.change) });
  const { kinds, languages } = page.choices;
  return (
    <PopoverPanel id={panelIds.change} title={amendment.title}>
      <ActForm act={act} intent="change" version={page.version} className="flex flex-col gap-3">
        <div key={page.version} className="flex flex-col gap-3">
          <TextField name="summary" label={amendment.summary} defaultValue={page.summary} maxLength={200} />
          <div className="grid grid-cols-2 gap-3">
            <SelectField name="kind" label={contact.kind} choices={kinds} defaultValue={page.kind} />
            <SelectField name="language" label={amendment.language} choices={languages} defaultValue={page.language} />
            <NumberField name="site" label={amendment.site} defaultValue={page.side.site?.number} />
          </div>
          <CheckField name="urgent" id="change-urgent" label={amendment.urgent} defaultChecked={page.urgent} />
        </div>
        <TextField name="because" label={amendment.reason} />
        <ActErrors act={act} />
        <p>
          <Button type="submit" kind="main" busy={act.busy}>
            {amendment.submit}
          </Button>
        </p>
      </ActForm>
    </PopoverPanel>
  );
}
