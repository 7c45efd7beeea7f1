import type { Language } from '#domain/language.ts';
import { type ActWords, macroClosingReasons, macroDeeds, wholeDesk } from '#domain/messages/acts.ts';
import { messageTabs } from '#domain/messages/written-message.ts';
import { impacts, kinds, priorityOf, urgencyLevels } from '#domain/ticket/vocabulary.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords } from '#locales/console/macros/act-words.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { words } from '#locales/messages.ts';

interface Choice {
  value: string;
  label: string;
}

/** The options of each field in a macro's form, starting with "change nothing". */
export type MacroChoices = Record<keyof ActWords | 'tab', Choice[]>;

export function macroChoices(names: ActNames, language: Language): MacroChoices {
  const say = deskMacroWords[language];
  const { tabs } = consoleWords[language].composer;
  const nothing = { value: '', label: say.unchanged };
  const offered: MacroChoices = {
    tab: [{ value: '', label: say.anyTab }, ...messageTabs.map((tab) => ({ value: tab, label: tabs[tab] }))],
    team: teamChoices(names, language),
    assign: agentChoices(names, language),
    priority: priorityChoices(language),
    kind: kinds.map((kind) => ({ value: kind, label: words[language].kinds[kind] })),
    urgent: (['on', 'off'] as const).map((value) => ({
      value,
      label: actInWords({ do: 'urgent', urgent: value === 'on' }, names, language),
    })),
    close: macroClosingReasons.map((reason) => ({ value: reason, label: words[language].closingReasons[reason] })),
  };
  for (const deed of macroDeeds) offered[deed] = [nothing, ...offered[deed]];
  return offered;
}

/** Returns the options with the macro's current value, even if its person or team is gone, so that the form can show it. */
export function withGone(choices: MacroChoices, acts: Partial<ActWords>, gone: string): MacroChoices {
  const all = { ...choices };
  for (const deed of macroDeeds) {
    const value = acts[deed] ?? '';
    if (!all[deed].some((choice) => choice.value === value)) all[deed] = [...all[deed], { value, label: gone }];
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
