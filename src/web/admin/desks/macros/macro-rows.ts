import { noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { actProblems, fillMacro, type Macro, type MacroDesk } from '#domain/macros/macro.ts';
import { deskMacroWords } from '#locales/admin/messages.ts';
import { type ActNames, actInWords } from '#locales/console/macros/act-words.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { closingDate } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';

/** A row of the list: the macro's name, its summary, and any action that is no longer valid. */
export interface MacroRow {
  id: string;
  name: string;
  does: string;
  text: string;
  broken: string | null;
  href: string;
}

export function macroRow(macro: Macro, desk: Desk, known: MacroDesk & ActNames, language: Language): MacroRow {
  const say = deskMacroWords[language];
  const { tabs } = consoleWords[language].composer;
  const problems = actProblems(macro, known).map(({ problem }) => say.problems[problem]);
  const does = [
    ...(macro.texts ? [say.writes] : []),
    ...(macro.tab ? [say.opens({ tab: tabs[macro.tab] })] : []),
    ...macro.acts.map((act) => actInWords(act, known, language)),
  ];
  return {
    id: macro.id,
    name: macro.names[language],
    does: does.join(' · '),
    text: macro.texts?.[language] ?? '',
    broken: problems.length === 0 ? null : say.broken({ list: problems.join(' ') }),
    href: urls.deskMacros(desk.prefix, { macro: macro.id }),
  };
}

/** Returns the text for a sample ticket in each language. Null if the macro has no text. */
export function previewOf({ texts }: Macro, desk: Desk, now: string, agent: string): InEachLanguage | null {
  if (texts === null) return null;
  const filled = languages.map((language) => {
    const { example } = deskMacroWords[language];
    const values = {
      'requester.name': example.requester,
      'ticket.summary': example.summary,
      'site.name': example.site,
      'ticket.number': `${desk.prefix}-104217-39`,
      'site.number': '1187',
      'agent.name': agent,
      'desk.name': desk.names[language],
      'closing.date': closingDate(noticeSchedule(desk, now).closesAt, language, desk.zone),
    };
    return [language, fillMacro(texts[language], values)];
  });
  return Object.fromEntries(filled) as InEachLanguage;
}
