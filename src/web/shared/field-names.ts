import type { ExceptionFor } from '#domain/desks/hours-exceptions.ts';
import { type Language, languageCodes, readLanguage } from '#domain/language.ts';
import { allTexts, ownLetters } from '#domain/letters/texts.ts';
import { calendarYearWords, desksWords, exceptionsWords, letterTextWords } from '#locales/admin/messages.ts';
import { longDate, weekdayName } from '#locales/format.ts';
import { aboutLetters } from '#locales/mail/messages.ts';
import { words } from '#locales/messages.ts';
import { frameWords } from '#locales/public/messages.ts';
import { nameWithin } from '#web/shared/lines.ts';
import { ruleKeyName } from '#web/shared/rule-words.ts';

const hoursField = new RegExp(`^(?:hours|(phone-(${languageCodes})))-?([1-7])?$`);
const translatedField = new RegExp(`^(.+)-(${languageCodes})$`);

/** Returns the label of a desk's setting: `hours-1` is Monday, `phone-fr` the French line. Null if unknown. */
export function deskFieldName(field: string, language: Language): string | null {
  const { fields } = desksWords[language];
  const [, named, ofLine, weekday] = hoursField.exec(field) ?? [];
  const line = named === undefined ? null : `${fields.phone} (${words[language].languages[readLanguage(ofLine)!]})`;
  if (weekday !== undefined)
    return [line, weekdayName(Number(weekday), language)].filter((part) => part !== null).join(', ');
  if (line !== null) return line;
  const yearly = ruleKeyName(field, language);
  if (yearly !== null) return yearly;
  if (/^\d{4}-\d\d-\d\d$/.test(field)) return longDate(field, language, 'UTC');
  const [, exceptionDate] = /^exception-(\d{4}-\d\d-\d\d)$/.exec(field) ?? [];
  if (exceptionDate !== undefined)
    return exceptionsWords[language].trail({ date: longDate(exceptionDate, language, 'UTC') });
  const [, decision, year] = /^(decided|undecided)-(\d{4})$/.exec(field) ?? [];
  if (decision !== undefined && year !== undefined)
    return calendarYearWords[language].trail[decision as 'decided' | 'undecided']({ year });
  const [, base = field, tag] = translatedField.exec(field) ?? [];
  const ofText = textFieldName(base, language);
  if (ofText !== null) return `${ofText} (${words[language].languages[readLanguage(tag)!]})`;
  const letter = ownLetters.find((each) => each === base);
  const name = letter ? aboutLetters[language].sections[letter].name : fields[base as keyof typeof fields];
  if (!letter && !Object.hasOwn(fields, base)) return null;
  return tag === undefined ? name : `${name} (${words[language].languages[readLanguage(tag)!]})`;
}

/** Returns the label of a letter's text, such as `answer-subject`. Null if unknown. */
function textFieldName(field: string, language: Language): string | null {
  const say = letterTextWords[language];
  const [, name, part] = /^(\w+)-(subject|text)$/.exec(field) ?? [];
  const text = allTexts.find((each) => each === name);
  if (!text) return null;
  return `${say.title({ text: aboutLetters[language].situations[text] })}, ${part === 'subject' ? say.subject : say.text}`;
}

/** Returns the name of what an exception is about: the desk, or the phone line of a language. */
export function exceptionOf(whose: ExceptionFor, language: Language): string {
  const say = exceptionsWords[language];
  return whose === 'desk' ? say.desk : say.line({ language: nameWithin(frameWords[language].line.in[whose]) });
}

/** Returns the label and the text of a field of an exception. Null if it has no such field. */
export function exceptionField(
  field: string,
  value: string,
  language: Language,
): { name: string; text: string } | null {
  const say = exceptionsWords[language];
  if (field === 'hours') return { name: say.hours, text: value };
  if (field === 'from' || field === 'until')
    return { name: say[field], text: value && longDate(value, language, 'UTC') };
  if (field === 'of') {
    const whose = value.split(', ').filter((each) => each !== '') as ExceptionFor[];
    return { name: say.of, text: whose.map((each) => exceptionOf(each, language)).join(', ') };
  }
  const reader = readLanguage(/^reason-(.+)$/.exec(field)?.[1]);
  if (reader === null) return null;
  return { name: `${say.reason} (${words[language].languages[reader]})`, text: value };
}
