import { macroPlaceholders, type WrittenMacro } from '#domain/macros/macro.ts';
import { macroDeeds } from '#domain/messages/acts.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type MacroChoices, withGone } from '#web/admin/desks/macros/macro-choices.ts';
import { FourTexts } from '#web/admin/four-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';

interface MacroFieldsProps {
  typed: WrittenMacro;
  choices: MacroChoices;
}

/** Name, optional text and actions of a macro. */
export function MacroFields({ typed, choices }: MacroFieldsProps) {
  const words = deskMacroWords[useVisit().language];
  return (
    <>
      <FourTexts name="name" legend={words.name} hint={words.nameHint} values={typed.names} />
      <FourTexts name="text" legend={words.text} hint={words.textHint} values={typed.texts} rows={8} />
      <Known />
      <ActFields typed={typed} choices={choices} />
      <FourTexts name="reason" legend={words.reason} hint={words.reasonHint} values={typed.reasons} />
    </>
  );
}

function ActFields({ typed, choices }: MacroFieldsProps) {
  const words = deskMacroWords[useVisit().language];
  const offered = withGone(choices, typed.acts, words.gone);
  return (
    <fieldset aria-describedby="acts-about">
      <legend className="text-body font-strong">{words.acts}</legend>
      <p id="acts-about" className="max-w-record text-secondary text-ink-2">
        {words.actsHint}
      </p>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        <SelectField name="tab" label={words.tab} choices={offered.tab} defaultValue={typed.tab ?? ''} />
        {macroDeeds.map((deed) => (
          <SelectField
            key={deed}
            name={deed}
            label={words[deed]}
            choices={offered[deed]}
            defaultValue={typed.acts[deed] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** The placeholders and their meanings. */
function Known() {
  const words = deskMacroWords[useVisit().language];
  return (
    <section aria-labelledby="known" className="max-w-record">
      <h3 id="known" className="text-body font-strong">
        {words.known}
      </h3>
      <dl className="mt-1 grid gap-x-6 text-secondary sm:grid-cols-2">
        {macroPlaceholders.map((each) => (
          <div key={each} className="flex flex-wrap gap-x-2">
            <dt className="font-mono">{`{${each}}`}</dt>
            <dd className="text-ink-2">{words.placeholders[each]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
