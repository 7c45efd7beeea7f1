import type { ReactNode } from 'react';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import { PopoverPanel } from '#web/console/ticket/popover-panel.tsx';
import { useWords } from '#web/console/use-words.ts';
import { Button } from '#web/ui/button.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { TextArea } from '#web/ui/field/text-area.tsx';
import { TextField } from '#web/ui/field/text-field.tsx';

/** What opens over the bar of a selection. */
export const bulkPanels = {
  assign: 'bulk-panel-assign',
  team: 'bulk-panel-team',
  priority: 'bulk-panel-priority',
  language: 'bulk-panel-language',
  note: 'bulk-panel-note',
  handle: 'bulk-panel-handle',
  close: 'bulk-panel-close',
  spam: 'bulk-panel-spam',
  macro: 'bulk-panel-macro',
};
type Panel = keyof typeof bulkPanels;

interface PanelsProps {
  choices: BulkChoices;
  busy: boolean;
}

/** A button for each act, and the little that it asks before it is done. All stand in one form, whose boxes say to what. */
export function BulkPanels({ choices, busy }: PanelsProps) {
  const { bulk, list } = useWords();
  const unchosen = { value: '', label: bulk.choose };
  return (
    <>
      <One panel="assign" busy={busy}>
        <SelectField
          name="bulk-assignee"
          label={bulk.assignTo}
          choices={[...choices.agents, { value: '', label: list.nobody }]}
        />
      </One>
      {choices.teams.length > 0 && <TeamPanel choices={choices} busy={busy} />}
      <One panel="priority" busy={busy}>
        <SelectField name="bulk-priority" label={bulk.newPriority} choices={[unchosen, ...choices.priorities]} />
        <TextField name="bulk-because" label={bulk.reason} autoComplete="off" />
      </One>
      <One panel="language" busy={busy}>
        <SelectField name="bulk-language" label={bulk.newLanguage} choices={[unchosen, ...choices.languages]} />
      </One>
      <One panel="note" busy={busy}>
        <TextArea name="bulk-note" label={bulk.noteText} rows={4} />
      </One>
      <One panel="handle" busy={busy}>
        <TextArea name="bulk-handle" label={bulk.handleText} hint={bulk.handleHint} rows={4} />
      </One>
      {choices.macros.length > 0 && (
        <One panel="macro" busy={busy}>
          <SelectField
            name="bulk-macro"
            label={bulk.whichMacro}
            hint={bulk.macroHint}
            choices={[unchosen, ...choices.macros]}
          />
        </One>
      )}
      <ClosePanel choices={choices} busy={busy} />
      <One panel="spam" busy={busy} danger>
        <p className="text-body text-ink-2">{bulk.spamHint}</p>
      </One>
    </>
  );
}

function TeamPanel({ choices, busy }: PanelsProps) {
  const { bulk, ticket } = useWords();
  return (
    <One panel="team" busy={busy}>
      <SelectField
        name="bulk-team"
        label={bulk.toTeam}
        choices={[...choices.teams, { value: '', label: ticket.wholeDesk }]}
      />
    </One>
  );
}

function ClosePanel({ choices, busy }: PanelsProps) {
  const { bulk } = useWords();
  return (
    <One panel="close" busy={busy} danger>
      <SelectField
        name="bulk-reason"
        label={bulk.closeReason}
        hint={bulk.closeHint}
        choices={[{ value: '', label: bulk.choose }, ...choices.reasons]}
      />
      <div className={onlyForOwnWord}>
        <SelectField name="bulk-how" label={bulk.how} choices={choices.hows} />
        <TextArea name="bulk-said" label={bulk.said} rows={2} />
      </div>
    </One>
  );
}

interface OneProps {
  panel: Panel;
  busy: boolean;
  danger?: boolean;
  children: ReactNode;
}

function One({ panel, busy, danger = false, children }: OneProps) {
  const { bulk } = useWords();
  return (
    <>
      <Button kind={danger ? 'danger' : 'plain'} popoverTarget={bulkPanels[panel]} data-act={`bulk-${panel}`}>
        {bulk[panel]}
      </Button>
      <PopoverPanel id={bulkPanels[panel]} title={bulk.submit[panel]}>
        <div className="group/bulk flex flex-col gap-3">
          {children}
          <p>
            <Button type="submit" kind="main" name="do" value={panel} busy={busy}>
              {bulk.submit[panel]}
            </Button>
          </p>
        </div>
      </PopoverPanel>
    </>
  );
}

/** The requester's own word needs how it was said (R22): by the style sheet, so without script too. */
const onlyForOwnWord =
  'hidden flex-col gap-3 group-has-[option[value=solved]:checked]/bulk:flex group-has-[option[value=withdrawn]:checked]/bulk:flex';
