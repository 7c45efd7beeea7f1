import { recurrencePeriods, recurrenceWeekdays } from '#domain/templates/recurrence.ts';
import { templateActKinds } from '#domain/templates/template.ts';
import { kinds } from '#domain/ticket/vocabulary.ts';
import { deskMacroWords, templateWords } from '#locales/admin/messages.ts';
import { weekdayName } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import {
  FieldSettings,
  type MacroChoices,
  type MacroFieldInput,
  withGone,
} from '#web/admin/desks/macros/macro-fields.tsx';
import type { TypedTemplate } from '#web/admin/desks/templates/typed-template.ts';
import type { TypedRecurrence } from '#web/shared/definitions/recurrence-form.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, EmailField, NumberField, SelectField } from '#web/ui/field/fields.tsx';
import { TextList } from '#web/ui/text-list.tsx';

interface TemplateFieldsProps {
  typed: TypedTemplate;
  choices: MacroChoices;
  /** The fields of the desk that a template can set. */
  fields: MacroFieldInput[];
}

/** The acts with one choice each. */
const selectedKinds = templateActKinds.filter((kind) => kind !== 'fields');

/** Name, kind, words, acts and recurrence of a ticket template. */
export function TemplateFields({ typed, choices, fields }: TemplateFieldsProps) {
  const { language } = useVisit();
  const say = templateWords[language];
  return (
    <>
      <DeskTexts name="name" legend={say.name} hint={say.nameHint} values={typed.names} />
      <SelectField
        name="kind"
        label={say.kind}
        choices={choicesOf(kinds, words[language].kinds)}
        defaultValue={typed.kind}
      />
      <DeskTexts name="summary" legend={say.summary} hint={say.summaryHint} values={typed.summaries} />
      <DeskTexts name="text" legend={say.text} hint={say.textHint} values={typed.texts} rows={6} />
      <ActFields typed={typed} choices={choices} />
      <FieldSettings typed={typed} fields={fields} />
      <RecurrenceFields typed={typed.recurs} />
    </>
  );
}

function ActFields({ typed, choices }: Omit<TemplateFieldsProps, 'fields'>) {
  const { language } = useVisit();
  const [say, ofMacros] = [templateWords[language], deskMacroWords[language]];
  const offered = withGone(choices, typed.acts, ofMacros.gone);
  return (
    <fieldset aria-describedby="acts-about">
      <legend className="text-body font-strong">{say.acts}</legend>
      <p id="acts-about" className="max-w-record text-secondary text-ink-2">
        {say.actsHint}
      </p>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        {selectedKinds.map((kind) => (
          <SelectField
            key={kind}
            name={kind}
            label={ofMacros[kind]}
            choices={offered[kind]}
            defaultValue={typed.acts[kind] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** When the template recurs, and for whom. A rule uses only some of the fields; the others are ignored. */
function RecurrenceFields({ typed }: { typed: TypedRecurrence }) {
  const { language } = useVisit();
  const say = templateWords[language];
  const never = { value: '', label: say.never };
  return (
    <fieldset aria-describedby="recurs-about" className="flex flex-col gap-3">
      <legend className="text-body font-strong">{say.recurs}</legend>
      <p id="recurs-about" className="max-w-record text-secondary text-ink-2">
        {say.recursHint}
      </p>
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        <SelectField
          name="every"
          label={say.every}
          choices={[never, ...choicesOf(recurrencePeriods, say.periods)]}
          defaultValue={typed.every}
        />
        <SelectField
          name="weekday"
          label={say.weekday}
          choices={recurrenceWeekdays.map((day) => ({ value: String(day), label: weekdayName(day, language) }))}
          defaultValue={typed.weekday}
        />
        <SelectField
          name="on"
          label={say.on}
          choices={choicesOf(['first', 'last', 'day'] as const, say.days)}
          defaultValue={typed.on}
        />
        <NumberField name="day" label={say.day} defaultValue={typed.day} />
      </div>
      <EmailField name="email" label={say.email} hint={say.emailHint} defaultValue={typed.email} autoComplete="off" />
      <CheckField name="quiet" label={say.quiet} defaultChecked={typed.quiet} />
    </fieldset>
  );
}

/** The days on which the next tickets open, as the rule stands; nothing without a rule. */
export function ComingDates({ dates }: { dates: readonly string[] | null }) {
  const say = templateWords[useVisit().language];
  if (dates === null) return null;
  return (
    <section aria-labelledby="dates" className="text-body">
      <h3 id="dates" className="font-strong">
        {say.dates}
      </h3>
      {dates.length === 0 ? <p>{say.noDates}</p> : <TextList items={dates} />}
    </section>
  );
}
