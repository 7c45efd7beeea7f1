import { targetNames } from '#domain/targets/targets.ts';
import type { TypedTargets } from '#domain/targets/typed-targets.ts';
import { kinds, priorities } from '#domain/ticket/vocabulary.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, NumberField, SelectField } from '#web/ui/field/fields.tsx';

interface TargetFieldsProps {
  typed: TypedTargets;
  rows: number;
  /** The forms of the desk. */
  forms: { value: string; label: string }[];
}

/** The targets of all tickets, and the rules for some of them. */
export function TargetFields({ typed, rows, forms }: TargetFieldsProps) {
  const say = targetsWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <>
      {(['nextAnswer', 'handled'] as const).map((name) => (
        <NumberField key={name} {...field(name)} inputMode="decimal" />
      ))}
      <section aria-labelledby="rules" className="flex flex-col gap-4">
        <h3 id="rules" className="text-label">
          {say.rules}
        </h3>
        <p className="text-secondary text-pretty text-ink-2">{say.rulesHint}</p>
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the form.
          <RuleFields key={row} row={row} typed={typed} forms={forms} />
        ))}
      </section>
    </>
  );
}

function RuleFields({ row, typed, forms }: Omit<TargetFieldsProps, 'rows'> & { row: number }) {
  const { language } = useVisit();
  const say = targetsWords[language];
  const desk = words[language];
  const field = (name: string) => `rule-${row}-${name}`;
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-3">
      <legend className="float-left w-full text-secondary text-ink-2">{say.rule({ nth: row + 1 })}</legend>
      <div className="flex flex-wrap items-start gap-4">
        <SelectField
          name={field('form')}
          label={say.form}
          choices={[{ value: '', label: say.anyForm }, ...forms]}
          defaultValue={typed[field('form')]}
        />
        <SelectField
          name={field('kind')}
          label={say.kind}
          choices={[{ value: '', label: say.anyKind }, ...choicesOf(kinds, desk.kinds)]}
          defaultValue={typed[field('kind')]}
        />
        <SelectField
          name={field('priority')}
          label={say.priority}
          choices={[{ value: '', label: say.anyPriority }, ...choicesOf(priorities, desk.priorities)]}
          defaultValue={typed[field('priority')]}
        />
      </div>
      <div className="flex flex-wrap items-start gap-4">
        {targetNames.map((target) => (
          <NumberField
            key={target}
            name={field(target)}
            inputMode="text"
            label={desk.targets[target]}
            defaultValue={typed[field(target)]}
          />
        ))}
      </div>
    </fieldset>
  );
}
