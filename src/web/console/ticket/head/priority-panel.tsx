import { type Impact, impacts, priorityMatrix, type UrgencyLevel, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { ActPanel } from '#web/console/ticket/act-form.tsx';
import { panelIds } from '#web/console/ticket/panel-button.tsx';
import type { TicketPage } from '#web/console/ticket/read-page.ts';
import { useDeskWords, useWords } from '#web/console/use-words.ts';
import { TextField } from '#web/ui/field/fields.tsx';

/** Impact and urgency: one choice in the matrix that determines the priority. */
export function PriorityPanel({ page }: { page: TicketPage }) {
  const { priority } = useWords();
  return (
    <ActPanel
      panel={panelIds.priority}
      intent="priority"
      page={page}
      title={priority.title}
      submit={priority.submit}
      kind="outlined"
    >
      {(seen) => (
        <>
          <p className="text-secondary text-pretty text-ink-2">{priority.lead}</p>
          <Matrix key={seen} page={page} />
          <TextField name="because" label={priority.reason} />
        </>
      )}
    </ActPanel>
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
