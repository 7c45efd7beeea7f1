import { type Desk, ownLetters } from '#domain/desk.ts';
import {
  type Figure,
  figureLimits,
  ownWordsCharactersMax,
  type PartProblem,
  placeholders,
  type SettingPart,
  typedPart,
} from '#domain/desk-parts.ts';
import type { Language } from '#domain/language.ts';
import { desksWords } from '#locales/admin/desks/messages.ts';
import { listing } from '#locales/listing.ts';
import { words } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import { helpedView } from '#web/public/support/helped-view.ts';
import { deskFieldName } from './field-names.ts';

/** How a part stands, a line for each thing that it says. */
export function partInWords(desk: Desk, part: SettingPart, language: Language): string[] {
  const { closed, noLine, noWords, audience, fields } = desksWords[language];
  const typed = typedPart(desk, part);
  if (part === 'languages')
    return [desk.languages.map((each) => words[language].languages[each]).join(', '), desk.zone];
  if (part === 'lines')
    return desk.lines.length === 0
      ? [noLine]
      : desk.lines.map((line) => `${words[language].languages[line.language]}: ${phone(line.number)}`);
  if (part === 'audience') return [desk.audience ? helpedView(desk, language).text : audience.generated];
  if (part === 'letters') {
    const own = ownLetters.filter((letter) => desk.ownWords?.[letter]);
    return own.length === 0
      ? [noWords]
      : own.map((letter) => `${fields[letter]}: ${desk.ownWords![letter]![language]}`);
  }
  return Object.entries(typed).map(([field, text]) => {
    const name = deskFieldName(field, language) ?? field;
    return `${name}: ${text || (part === 'hours' ? closed : '–')}`;
  });
}

/** What is wrong with a field and how to put it right. */
export function problemInWords({ field, problem }: PartProblem, language: Language): { field: string; text: string } {
  const { problems } = desksWords[language];
  if (problem === 'hours') return { field, text: problems.hours({ day: deskFieldName(field, language) ?? field }) };
  if (problem === 'words') return { field, text: problems.words({ max: String(ownWordsCharactersMax) }) };
  if (problem === 'placeholder') {
    const allowed = field.startsWith('audience') ? placeholders.audience : placeholders.letters;
    return { field, text: problems.placeholder({ allowed: listing(allowed, language) }) };
  }
  if (problem !== 'figure') return { field, text: problems[problem] };
  const { min, max } = figureLimits[field as Figure];
  return { field, text: problems.figure({ min: String(min), max: String(max) }) };
}
