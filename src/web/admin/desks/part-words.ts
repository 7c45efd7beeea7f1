import type { Desk } from '#domain/desks/desk.ts';
import type { SettingProblem } from '#domain/desks/setting-kinds.ts';
import { type DeskSetting, type SettingPart, settingsOf, typedPart } from '#domain/desks/settings.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { desksWords, lookWords } from '#locales/admin/messages.ts';
import { labelled } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import { ownTextProblemInWords } from './own-text-problem.ts';

/** Returns the current values of a section, one per line. */
export function partInWords(desk: Desk, part: SettingPart, language: Language): string[] {
  const typed = typedPart(desk, part);
  return settingsOf(part).flatMap((setting) => settingInWords(desk, setting, typed, language));
}

function settingInWords(desk: Desk, setting: DeskSetting, typed: Fields, language: Language): string[] {
  const { fields, choices, noLine, audience } = desksWords[language];
  const { languages } = words[language];
  switch (setting.draw) {
    case 'languages':
      return [desk.languages.map((each) => languages[each]).join(', ')];
    case 'choice':
      return [labelled(fields[setting.field], choices[desk[setting.field]], language)];
    case 'zone':
      return [desk.zone];
    case 'names':
      return [desk.names[language]];
    case 'ownText':
      return [desk.audience ? helpedView(desk, language).text : audience.generated];
    case 'phoneLines':
      if (desk.lines.length === 0) return [noLine];
      return desk.lines.map((line) => labelled(languages[line.language], phone(line.number), language));
    case 'week':
      return [hoursInWords(desk.hours, language)];
    case 'figure':
    case 'days':
      return [labelled(fields[setting.field], typed[setting.field] || '–', language)];
  }
}

/** Returns what is wrong with a field and how to fix it. */
export function problemInWords(wrong: SettingProblem, language: Language): { field: string; text: string } {
  const { problems } = desksWords[language];
  const { field } = wrong;
  switch (wrong.problem) {
    case 'missing':
    case 'long':
    case 'brace':
    case 'unknown':
      return ownTextProblemInWords(wrong, language);
    case 'hours':
      return { field, text: problems.hours({ day: deskFieldName(field, language) ?? field }) };
    case 'figure':
      return { field, text: problems.figure({ min: String(wrong.min), max: String(wrong.max) }) };
    case 'nameMissing':
      return { field, text: lookWords[language].names.missing({ language: languageOf(field, language) }) };
    case 'nameLong': {
      const facts = { language: languageOf(field, language), max: wrong.max };
      return { field, text: lookWords[language].names.tooLong(facts) };
    }
    default:
      return { field, text: problems[wrong.problem] };
  }
}

/** Returns the language of a field, `name-fr`. */
function languageOf(field: string, reader: Language): string {
  return languageInSentence(readLanguage(field.split('-').at(-1))!, reader);
}
