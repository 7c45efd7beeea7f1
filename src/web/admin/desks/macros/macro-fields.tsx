import type { Language } from '#domain/language.ts';
import { macroPlaceholders, type WrittenMacro } from '#domain/macros/macro.ts';
import { type ActWords, macroActKinds, macroClosingReasons, wholeDesk } from '#domain/messages/acts.ts';
import { messageTabs } from '#domain/messages/written-message.ts';
import { impacts, kinds, priorityOf, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords, consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';
import { DeskTexts } from '#web/admin/desk-texts.tsx';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { SelectField } from '#web/ui/field/fields.tsx';

/** The options of each field in a macro's form, starting with "change nothing". */
type MacroChoices = Record<keyof ActWords | 'tab', Choice[]>;

interface MacroFieldsProps {
  typed: WrittenMacro;
  choices: MacroChoices;
}

/** Name, optional text and actions of a macro. */
export function MacroFields({ typed, choices }: MacroFieldsProps) {
  const words = deskMacroWords[useVisit().language];
  return (
    <>
      <DeskTexts name="name" legend={words.name} hint={words.nameHint} values={typed.names} />
      <DeskTexts name="text" legend={words.text} hint={words.textHint} values={typed.texts} rows={8} />
      <Known />
      <ActFields typed={typed} choices={choices} />
      <DeskTexts name="reason" legend={words.reason} hint={words.reasonHint} values={typed.reasons} />
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
        {macroActKinds.map((kind) => (
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

interface Choice {
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
  for (const kind of macroActKinds) offered[kind] = [nothing, ...offered[kind]];
  return offered;
}

/** Returns the options with the macro's current value, even if its person or team is gone, so that the form can show it. */
function withGone(choices: MacroChoices, acts: Partial<ActWords>, gone: string): MacroChoices {
  const all = { ...choices };
  for (const kind of macroActKinds) {
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
