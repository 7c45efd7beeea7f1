import type { FieldType } from '#domain/fields/field.ts';
import type { Language } from '#domain/language.ts';
import { fieldInput, type MacroDesk, macroPlaceholders } from '#domain/macros/macro.ts';
import {
  type ActTexts,
  type FieldSetting,
  type MacroActKind,
  macroActKinds,
  macroClosingReasons,
  wholeDesk,
} from '#domain/messages/acts.ts';
import { messageTabs } from '#domain/messages/written-message.ts';
import { impacts, kinds, priorityOf, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords, consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import type { TypedMacro } from '#web/admin/desks/macros/typed-macro.ts';
import { actsOfTexts } from '#web/shared/definitions/acts-of-texts.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { fieldChoices } from '#web/shared/fields/field-choices.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { ChoiceGroup, SelectField, TextField } from '#web/ui/field/fields.tsx';

/** The options of each field in a macro's form, starting with "change nothing". */
export type MacroChoices = Record<Exclude<MacroActKind, 'fields'> | 'tab', Choice[]>;

interface MacroFieldsProps {
  typed: TypedMacro;
  choices: MacroChoices;
  fields: MacroFieldInput[];
}

/** A field of the desk that a macro can set. */
export interface MacroFieldInput {
  key: string;
  type: FieldType;
  label: string;
  options: Choice[];
}

/** The actions with one choice each. */
const selectedKinds = macroActKinds.filter((kind) => kind !== 'fields');

/** Name, optional text and actions of a macro. */
export function MacroFields({ typed, choices, fields }: MacroFieldsProps) {
  const words = deskMacroWords[useVisit().language];
  return (
    <>
      <DeskTexts name="name" legend={words.name} hint={words.nameHint} values={typed.names} />
      <DeskTexts name="text" legend={words.text} hint={words.textHint} values={typed.texts} rows={8} />
      <Known />
      <ActFields typed={typed} choices={choices} />
      <FieldSettings typed={typed} fields={fields} />
      <DeskTexts name="reason" legend={words.reason} hint={words.reasonHint} values={typed.reasons} />
    </>
  );
}

function ActFields({ typed, choices }: Omit<MacroFieldsProps, 'fields'>) {
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
        {selectedKinds.map((kind) => (
          <SelectField
            key={kind}
            name={kind}
            label={words[kind]}
            choices={offered[kind]}
            defaultValue={typed.acts[kind] ?? ''}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface FieldSettingsProps {
  typed: Pick<TypedMacro, 'acts'>;
  fields: MacroFieldInput[];
}

/** The fields of the desk, folded unless one is set: a desk may have sixty. */
export function FieldSettings({ typed, fields }: FieldSettingsProps) {
  const words = deskMacroWords[useVisit().language];
  const values = settingsOf(typed);
  // A field that was retired since stays in the form, so that it can be taken out of the macro.
  const gone = values
    .filter(({ key }) => !fields.some((field) => field.key === key))
    .map(({ key }): MacroFieldInput => ({ key, type: 'text', label: key, options: [] }));
  const all = [...fields, ...gone];
  if (all.length === 0) return null;
  return (
    <details open={values.length > 0} className="text-body">
      <summary className="link w-fit">{words.fields}</summary>
      <p className="mt-1 max-w-record text-secondary text-ink-2">{words.fieldsHint}</p>
      <div className="mt-2 grid gap-x-4 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        {all.map((field) => (
          <FieldSettingOf
            key={field.key}
            field={field}
            value={values.find(({ key }) => key === field.key)?.value ?? ''}
          />
        ))}
      </div>
    </details>
  );
}

function FieldSettingOf({ field: { key, type, label, options }, value }: { field: MacroFieldInput; value: string }) {
  const words = deskMacroWords[useVisit().language];
  const common = { name: fieldInput(key), label };
  switch (type) {
    case 'choice':
      return (
        <SelectField {...common} defaultValue={value} choices={[{ value: '', label: words.unchanged }, ...options]} />
      );
    case 'choices':
      return <ChoiceGroup {...common} defaultValue={value === '' ? [] : value.split(' ')} choices={options} />;
    case 'date':
      return <TextField {...common} defaultValue={value} type="date" length="short" />;
    case 'number':
    case 'money':
      return <TextField {...common} defaultValue={value} inputMode="decimal" length="short" />;
    default:
      return <TextField {...common} defaultValue={value} autoComplete="off" />;
  }
}

/** The values that a macro sets. */
function settingsOf({ acts }: Pick<TypedMacro, 'acts'>): FieldSetting[] {
  return actsOfTexts({ fields: acts.fields ?? '' }).flatMap((act) => (act.do === 'fields' ? act.values : []));
}

/** Returns the fields of a desk as inputs of a macro, without retired options. */
export function fieldInputs({ fields }: Pick<MacroDesk, 'fields'>, language: Language): MacroFieldInput[] {
  return fieldChoices(fields, language).map(({ key, type, label, options }) => {
    const retired = fields.find((field) => field.key === key)!.options.filter((option) => option.retired);
    return {
      key,
      type,
      label,
      options: options.filter(({ value }) => !retired.some((option) => option.key === value)),
    };
  });
}

export interface Choice {
  value: string;
  label: string;
}

export function macroChoices(names: ActNames, language: Language): MacroChoices {
  const say = deskMacroWords[language];
  const { tabs } = consoleWords[language].composer;
  const nothing = { value: '', label: say.unchanged };
  const offered: MacroChoices = {
    tab: [{ value: '', label: say.anyTab }, ...choicesOf(messageTabs, tabs)],
    team: teamChoices(names, language),
    assign: agentChoices(names, language),
    priority: priorityChoices(language),
    kind: choicesOf(kinds, words[language].kinds),
    urgent: (['on', 'off'] as const).map((value) => ({
      value,
      label: actInWords({ do: 'urgent', urgent: value === 'on' }, names, language),
    })),
    tag: names.tags.map(({ id, name }) => ({ value: id, label: name })),
    checklist: names.checklists.map(({ id, name }) => ({ value: id, label: name })),
    close: choicesOf(macroClosingReasons, words[language].closingReasons),
  };
  for (const kind of selectedKinds) offered[kind] = [nothing, ...offered[kind]];
  return offered;
}

/** Returns the options with the macro's current value, even if its person or team is gone, so that the form can show it. */
export function withGone(choices: MacroChoices, acts: Partial<ActTexts>, gone: string): MacroChoices {
  const all = { ...choices };
  for (const kind of selectedKinds) {
    const value = acts[kind] ?? '';
    if (!all[kind].some((choice) => choice.value === value)) all[kind] = [...all[kind], { value, label: gone }];
  }
  return all;
}

function teamChoices(names: ActNames, language: Language): Choice[] {
  const back = { value: wholeDesk, label: actInWords({ do: 'team', teamId: null }, names, language) };
  return [...names.teams.map(({ id, name }) => ({ value: id, label: name })), back];
}

function agentChoices(names: ActNames, language: Language): Choice[] {
  const nobodyElse = (['me', 'nobody'] as const).map((to) => ({
    value: to,
    label: actInWords({ do: 'assign', to }, names, language),
  }));
  return [...nobodyElse, ...names.agents.map(({ personId, label }) => ({ value: personId, label }))];
}

/** Returns the priority matrix as a list: impact, urgency and the resulting priority. */
function priorityChoices(language: Language): Choice[] {
  const say = words[language];
  return impacts.flatMap((impact) =>
    urgencyLevels.map((level) => ({
      value: `${impact}:${level}`,
      label: `${say.priorities[priorityOf(impact, level)]} (${say.impacts[impact]}, ${say.urgencyLevels[level].toLowerCase()})`,
    })),
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
      <dl className="mt-1 grid gap-x-6 gap-y-0.5 text-secondary sm:grid-cols-[auto_1fr]">
        {macroPlaceholders.map((each) => (
          <div key={each} className="contents">
            <dt className="font-mono">{`{${each}}`}</dt>
            <dd className="text-ink-2">{words.placeholders[each]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
