import type { FieldOption } from '#domain/fields/field.ts';
import type { ShownValue } from '#domain/fields/shown.ts';
import { type InEachLanguage, inEachLanguage, type Language, textIn } from '#domain/language.ts';
import { languageFacts } from '#locales/facts.ts';
import { longDate } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

/** Returns a field's value in the reader's language. */
export function fieldValue(value: ShownValue, language: Language): string {
  switch (value.type) {
    case 'text':
    case 'link':
      return value.text;
    case 'number':
      return decimalFormats[language].format(value.number);
    case 'money':
      return moneyFormats[language].format(value.number);
    case 'date':
      // The year may go to the next line: a cell that is narrower than the date would break it anywhere.
      return longDate(value.day, language, 'UTC').replace(/\u00a0(?=\d{4}$)/, ' ');
    case 'choice':
    case 'choices':
      return value.options.map((option) => optionName(option, language)).join(', ');
    case 'person':
      return value.name ?? value.email ?? words[language].redacted;
    case 'site':
      return `${value.name} (${value.number})`;
    case 'gone':
      return words[language].redacted;
  }
}

/** The same for a narrow column: a date in figures. */
export function shortFieldValue(value: ShownValue, language: Language): string {
  return value.type === 'date' ? dateFormats[language].format(new Date(value.day)) : fieldValue(value, language);
}

/** Returns a number as its reader types it, without separators of thousands. */
export function decimal(value: number, language: Language): string {
  return String(value).replace('.', decimalSigns[language]);
}

/** Returns the name of an option; its key, if nobody has named it. */
export function optionName({ key, names }: FieldOption, language: Language): string {
  return textIn(names, language) || key;
}

const decimalFormats = formatsOf({ maximumFractionDigits: 6 });
const dateFormats = inEachLanguage((language) => {
  const figures = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(languageFacts[language].dates, figures);
});
const decimalSigns = inEachLanguage((language) => decimalSign(decimalFormats[language]));
const moneyFormats = formatsOf({ style: 'currency', currency: 'EUR' });

function formatsOf(options: Intl.NumberFormatOptions): InEachLanguage<Intl.NumberFormat> {
  return inEachLanguage((language) => new Intl.NumberFormat(language, options));
}

function decimalSign(format: Intl.NumberFormat): string {
  return format.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}
