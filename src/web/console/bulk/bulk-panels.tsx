import type { ReactNode } from 'react';
import type { BulkChoices } from '#web/console/bulk/read-choices.ts';
import { PickField } from '#web/console/pick/pick-field.tsx';
import { useWords } from '#web/console/use-words.ts';
import { Button, Submit } from '#web/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#web/ui/field/fields.tsx';
import { IconButton } from '#web/ui/icon-button.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Ids of the panels that open above the selection bar. */
const bulkPanels = {
  assign: 'bulk-panel-assign',
  team: 'bulk-panel-team',
  priority: 'bulk-panel-priority',
  language: 'bulk-panel-language',
  tag: 'bulk-panel-tag',
  field: 'bulk-panel-field',
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

const foldId = 'bulk-fold';

/** Shown directly on a phone; the others are behind "more". */
const first: Panel[] = ['assign', 'handle'];
const others: Panel[] = ['team', 'priority', 'tag', 'field', 'language', 'note', 'macro', 'close', 'spam'];

/** One button per action. Wide windows show all in a row; phones show three and a sheet with the rest. */
export function BulkButtons({ choices, busy }: PanelsProps) {
  const { bulk } = useWords();
  const lacks = {
    team: choices.teams.length === 0,
    tag: choices.tags.length === 0,
    field: choices.ownFields.length === 0,
    macro: choices.macros.length === 0,
  };
  const rest = others.filter((panel) => !(panel in lacks && lacks[panel as keyof typeof lacks]));
  return (
    <div className="contents max-sm:flex max-sm:basis-full max-sm:flex-wrap max-sm:gap-1.5 max-sm:[&>.button]:flex-auto max-sm:[&>.button]:border-line-strong max-sm:[&>.button]:px-1.5 max-sm:[&>.button]:text-row">
      <Button kind="outlined" name="do" value="take" data-act="bulk-take" busy={busy}>
        {bulk.take}
      </Button>
      {first.map((panel) => (
        <Opener key={panel} panel={panel} />
      ))}
      <span className="sm:hidden">
        <IconButton icon="more" label={bulk.more} popoverTarget={foldId} />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own box around what stands in a row. */}
      <div id={foldId} popover="auto" role="group" aria-label={bulk.more} className={fold}>
        {rest.map((panel) => (
          <Opener key={panel} panel={panel} folded />
        ))}
      </div>
    </div>
  );
}

/** At the bottom of a phone; hidden while one of its panels is open. */
const fold =
  'sm:contents max-sm:fixed max-sm:inset-x-0 max-sm:top-auto max-sm:bottom-0 max-sm:m-0 max-sm:w-full max-sm:max-w-none ' +
  'max-sm:flex-col max-sm:px-3 max-sm:pt-2 max-sm:pb-4 max-sm:text-ink max-sm:floating max-sm:open:flex ' +
  'max-sm:[&_.button]:justify-start max-sm:group-has-[[role=dialog]:popover-open]/bar:invisible';

function Opener({ panel, folded = false }: { panel: Panel; folded?: boolean }) {
  const { bulk } = useWords();
  return (
    <Button
      kind={panel === 'close' || panel === 'spam' ? 'danger' : 'plain'}
      popoverTarget={bulkPanels[panel]}
      data-act={`bulk-${panel}`}
      data-folded={folded ? '' : undefined}
    >
      {bulk[panel]}
    </Button>
  );
}

/** Closes any panel open above the bar. */
export function closeBulkPanels(): void {
  for (const id of [...Object.values(bulkPanels), foldId]) closePanel(id);
}

/** The inputs of each action. They share one form, and the checkboxes of the list select its tickets. */
export function BulkPanels({ choices, busy }: PanelsProps) {
  const { bulk, list, ticket } = useWords();
  const unchosen = { value: '', label: bulk.choose };
  return (
    <>
      <One panel="assign" busy={busy}>
        <PickField
          name="bulk-assignee"
          label={bulk.assignTo}
          choices={[...choices.agents, { value: '', label: list.nobody }]}
        />
      </One>
      {choices.teams.length > 0 && (
        <One panel="team" busy={busy}>
          <PickField
            name="bulk-team"
            label={bulk.toTeam}
            choices={[...choices.teams, { value: '', label: ticket.wholeDesk }]}
          />
        </One>
      )}
      <One panel="priority" busy={busy}>
        <SelectField name="bulk-priority" label={bulk.newPriority} choices={[unchosen, ...choices.priorities]} />
        <TextField name="bulk-because" label={bulk.reason} autoComplete="off" />
      </One>
      {choices.tags.length > 0 && (
        <One panel="tag" busy={busy}>
          <PickField name="bulk-tag" label={bulk.tagToAdd} choices={[unchosen, ...choices.tags]} />
          <PickField name="bulk-untag" label={bulk.tagToRemove} choices={[unchosen, ...choices.tags]} />
        </One>
      )}
      {choices.ownFields.length > 0 && (
        <One panel="field" busy={busy}>
          <PickField name="bulk-field" label={bulk.whichField} choices={[unchosen, ...choices.ownFields]} />
          <TextField name="bulk-value" label={bulk.newValue} hint={bulk.newValueHint} autoComplete="off" />
        </One>
      )}
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
          <PickField
            name="bulk-macro"
            label={bulk.whichMacro}
            hint={bulk.macroHint}
            choices={[unchosen, ...choices.macros]}
          />
        </One>
      )}
      <One panel="close" busy={busy}>
        <PickField
          name="bulk-reason"
          label={bulk.closeReason}
          hint={bulk.closeHint}
          choices={[unchosen, ...choices.reasons]}
        />
        <div className={onlyForOwnWord}>
          <SelectField name="bulk-how" label={bulk.how} choices={choices.hows} />
          <TextArea name="bulk-said" label={bulk.said} rows={2} />
        </div>
      </One>
      <One panel="spam" busy={busy}>
        <p className="text-body text-ink-2">{bulk.spamHint}</p>
      </One>
    </>
  );
}

function One({ panel, busy, children }: { panel: Panel; busy: boolean; children: ReactNode }) {
  const { bulk } = useWords();
  return (
    <PopoverPanel id={bulkPanels[panel]} title={bulk.submit[panel]}>
      <div className="group/bulk flex flex-col gap-3">
        {children}
        <Submit name="do" value={panel} busy={busy}>
          {bulk.submit[panel]}
        </Submit>
      </div>
    </PopoverPanel>
  );
}

/** The requester's own statement needs how it was said (R22). CSS does this, so that it works without scripts. */
const onlyForOwnWord =
  'hidden flex-col gap-3 group-has-[option[value=solved]:checked]/bulk:flex group-has-[option[value=withdrawn]:checked]/bulk:flex';
