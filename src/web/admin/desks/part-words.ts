import type { Desk } from '#domain/desks/desk.ts';
import { type Figure, figureLimits, type PartProblem, type SettingPart, typedPart } from '#domain/desks/desk-parts.ts';
import type { Language } from '#domain/language.ts';
import { desksWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { deskFieldName } from '#web/shared/field-names.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { ownTextProblemInWords } from './own-text-problem.ts';

/** Returns the current values of a section, one per line. */
export function partInWords(desk: Desk, part: SettingPart, language: Language): string[] {
  const { closed, noLine, audience } = desksWords[language];
  const typed = typedPart(desk, part);
  if (part === 'languages')
    return [desk.languages.map((each) => words[language].languages[each]).join(', '), desk.zone];
  if (part === 'lines')
    return desk.lines.length === 0
      ? [noLine]
      : desk.lines.map((line) => `${words[language].languages[line.language]}: ${phone(line.number)}`);
  if (part === 'audience') return [desk.audience ? helpedView(desk, language).text : audience.generated];
  return Object.entries(typed).map(([field, text]) => {
    const name = deskFieldName(field, language) ?? field;
    return `${name}: ${text || (part === 'hours' ? closed : '–')}`;
  });
}

/** Returns what is wrong with a field and how to fix it. */
export function problemInWords(wrong: PartProblem, language: Language): { field: string; text: string } {
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
    case 'figure': {
      const { min, max } = figureLimits[field as Figure];
      return { field, text: problems.figure({ min: String(min), max: String(max) }) };
    }
    default:
      return { field, text: problems[wrong.problem] };
  }
}
