import { operators, subjectOf } from '#domain/views/filter.ts';
import { useViewWords } from '#web/console/use-words.ts';
import { type BuilderRow, isBoxes, writeNames } from '#web/console/views/builder-state.ts';
import type { Choice } from '#web/console/views/choices.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';

interface ConditionRowProps {
  row: BuilderRow;
  choices: readonly Choice[];
  /** The name of its field; null for other conditions. */
  field: string | null;
}

/** One condition of the filter: operator, negation and values. */
export function ConditionRow({ row, choices, field }: ConditionRowProps) {
  const say = useViewWords();
  const name = field ?? say.operators[row.operator];
  return (
    <fieldset className="border-t border-line py-3">
      <legend className="sr-only">{name}</legend>
      <input type="hidden" name={`operator.${row.id}`} value={subjectOf(row)} />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <span aria-hidden="true" className="w-40 pt-1 text-label">
          {name}
        </span>
        <span className="relative">
          <select
            name={`not.${row.id}`}
            defaultValue={row.negated ? 'yes' : 'no'}
            aria-label={say.comparison({ name })}
            className="control w-auto appearance-none pr-10"
          >
            <option value="no">{say.is}</option>
            <option value="yes">{say.isNot}</option>
          </select>
          <Icon name="chevronDown" className="pointer-events-none absolute inset-y-0 right-3 my-auto text-ink-2" />
        </span>
        <div className="min-w-0 flex-1 basis-64">
          {isBoxes(row.operator) ? <Boxes row={row} choices={choices} /> : <Names row={row} label={name} />}
        </div>
        <Button
          formMethod="get"
          kind="plain"
          icon="close"
          name="remove"
          value={row.id}
          aria-label={say.remove({ name })}
        />
      </div>
    </fieldset>
  );
}

/** A value that is no longer a choice stays ticked until somebody removes it. */
function Boxes({ row, choices }: Omit<ConditionRowProps, 'field'>) {
  const gone = row.values.filter((value) => !choices.some((choice) => choice.value === value));
  const all = [...choices, ...gone.map((value) => ({ value, label: value }))];
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-1">
      {all.map(({ value, label }) => (
        <li key={value}>
          <label className="flex items-center gap-2 text-body">
            <input
              type="checkbox"
              name={`value.${row.id}`}
              value={value}
              defaultChecked={row.values.includes(value)}
              className="choice"
            />
            {label}
          </label>
        </li>
      ))}
    </ul>
  );
}

function Names({ row, label }: { row: BuilderRow; label: string }) {
  const { hints } = useViewWords();
  const isDays = operators[row.operator] === 'days';
  const isOneDay = row.operator === 'before' || row.operator === 'after';
  const hint = isDays
    ? isOneDay
      ? hints.day
      : hints.days
    : hints[row.operator as 'from' | 'site' | 'organisation' | 'field'];
  const id = `value.${row.id}`;
  return (
    <>
      <input
        name={id}
        id={id}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        defaultValue={writeNames(row.values)}
        list={isDays ? 'named-days' : undefined}
        autoComplete="off"
        className="control max-w-96"
      />
      <p id={`${id}-hint`} className="hint mt-1">
        {hint}
      </p>
    </>
  );
}
