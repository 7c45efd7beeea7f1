import { type Impact, impacts, priorityMatrix, type UrgencyLevel, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { ActForm, ActSubmit } from '#web/console/ticket/act-form.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useAct } from '#web/console/ticket/use-act.ts';
import { usePanelVersion } from '#web/console/ticket/use-panel-version.ts';
import { useDeskWords, useWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';
import { closePanel, PopoverPanel } from '#web/ui/popover-panel.tsx';

/** Impact and urgency: one choice in the matrix that determines the priority. */
export function PriorityPanel({ page }: { page: TicketPage }) {
  const { priority } = useWords();
  const act = useAct('priority', { onDone: () => closePanel(panelIds.priority) });
  const seen = usePanelVersion(panelIds.priority, page.version, act);
  return (
    <PopoverPanel id={panelIds.priority} title={priority.title}>
      <p className="mb-3 text-secondary text-pretty text-ink-2">{priority.lead}</p>
      <ActForm act={act} intent="priority" version={seen.version} className="flex flex-col gap-3">
        <Matrix key={seen.key} page={page} />
        <TextField name="because" label={priority.reason} />
        <ActSubmit act={act} label={priority.submit} kind="outlined" />
      </ActForm>
    </PopoverPanel>
  );
}

function Matrix({ page }: { page: TicketPage }) {
  const { priority } = useWords();
  const say = useDeskWords();
  return (
    <table className="w-full text-secondary">
      <caption className="sr-only">{priority.matrix}</caption>
      <thead>
        <tr>
          <td />
          {urgencyLevels.map((level) => (
            <th key={level} scope="col" className="px-1 pb-1 text-left align-bottom font-normal text-ink-2">
              {say.urgencyLevels[level]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {impacts.map((impact) => (
          <tr key={impact} className="border-t border-line">
            <th scope="row" className="py-1 pr-1 text-left font-normal text-ink-2">
              {say.impacts[impact]}
            </th>
            {urgencyLevels.map((level) => (
              <td key={level} className="p-0">
                <Cell impact={impact} level={level} page={page} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ impact, level, page }: { impact: Impact; level: UrgencyLevel; page: TicketPage }) {
  const say = useDeskWords();
  const result = say.priorities[priorityMatrix[impact][level]];
  return (
    <label className="flex min-h-8 items-center gap-1.5 px-1 has-checked:bg-selected has-checked:font-strong">
      <input
        type="radio"
        name="basis"
        value={`${impact}:${level}`}
        defaultChecked={page.impact === impact && page.urgencyLevel === level}
        aria-label={`${say.impacts[impact]}, ${say.urgencyLevels[level].toLowerCase()}: ${result}`}
      />
      <span aria-hidden="true">{result}</span>
    </label>
  );
}
