import { dateOf, readDate } from '#domain/calendar/day.ts';
import type { Field, FieldOption } from '#domain/fields/field.ts';
import type { ValueFault } from '#domain/ticket/events/field-values.ts';

/** A checked value, before its person and site are looked up. */
export type ReadValue =
  | { text: string }
  | { number: number }
  | { day: string }
  | { choices: string[] }
  | { email: string }
  | { site: string };

/** One line in a list or a form. */
export const fieldTextCharactersMax = 500;
const linkCharactersMax = 2_000;
/** Larger amounts lose their cents in arithmetic. */
const numberMax = 1e12;
const decimalsMax = 6;
const moneyDecimalsMax = 2;

/** A value as a form, a program or a filter gives it. */
export type TypedValue = string | number | readonly string[] | null;

/** Returns a checked value, null for an empty one, or why it does not fit. */
export function readValue(
  { type, options }: Pick<Field, 'type' | 'options'>,
  typed: TypedValue,
): { value: ReadValue | null } | { fault: ValueFault } {
  if (typed === null || typed === '' || (Array.isArray(typed) && typed.length === 0)) return { value: null };
  if (type === 'choices') return readChoices(options, typed);
  if (type === 'number' || type === 'money') return readNumber(typed, type);
  if (typeof typed !== 'string') return { fault: 'shape' };
  // Control characters are invisible, and could reverse the text around them.
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();
  if (text === '') return { value: null };
  switch (type) {
    case 'text':
      return text.length <= fieldTextCharactersMax ? { value: { text } } : { fault: 'textLong' };
    case 'link':
      return isLink(text) ? { value: { text } } : { fault: 'link' };
    case 'date': {
      const day = readDate(text);
      return day === null ? { fault: 'date' } : { value: { day: dateOf(day) } };
    }
    case 'choice':
      return readChoices(options, [text]);
    case 'person':
      return /^[^\s@]+@[^\s@]+$/.test(text) ? { value: { email: text.toLowerCase() } } : { fault: 'person' };
    case 'site':
      return /^\d{4}$/.test(text) ? { value: { site: text } } : { fault: 'site' };
  }
}

function isLink(text: string): boolean {
  if (text.length > linkCharactersMax || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
}

function readChoices(options: Field['options'], typed: TypedValue): ReturnType<typeof readValue> {
  if (typeof typed === 'number') return { fault: 'shape' };
  const given = typeof typed === 'string' ? typed.split(',') : (typed ?? []);
  const wanted = given.map(valueKey).filter((word) => word !== '');
  const found = wanted.map((word) => options.find((option) => isCalled(option, word))?.key);
  if (found.includes(undefined)) return { fault: 'choice' };
  // In the order of the options, so that the same choice is the same value.
  const choices = options.flatMap(({ key }) => (found.includes(key) ? [key] : []));
  return { value: choices.length === 0 ? null : { choices } };
}

/** Whether an option has this key, or this name in any language. Both are compared folded. */
export function isCalled({ key, names }: FieldOption, word: string): boolean {
  return key === word || Object.values(names).some((name) => name !== '' && valueKey(name) === word);
}

/**
 * Reads a number as people of the four languages write it: spaces between thousands, a comma or a point before decimals. "1.234" is
 * refused, since it is 1234 in German and 1.234 in English.
 */
function readNumber(typed: TypedValue, type: 'number' | 'money'): ReturnType<typeof readValue> {
  if (typeof typed !== 'number' && typeof typed !== 'string') return { fault: 'shape' };
  const text = typeof typed === 'number' ? String(typed) : typed.replace(/[\s\u00a0\u202f€]/g, '').replace('−', '-');
  if (text === '') return { value: null };
  const [, whole, decimals = ''] = /^[+-]?(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return { fault: 'number' };
  if (typeof typed === 'string' && decimals.length === 3 && whole.length <= 3 && !/^0+$/.test(whole))
    return { fault: 'numberUnclear' };
  const max = type === 'money' ? moneyDecimalsMax : decimalsMax;
  if (decimals.length > max) return { fault: type === 'money' ? 'money' : 'number' };
  const number = Number(text.replace(',', '.'));
  return Math.abs(number) > numberMax ? { fault: 'numberLarge' } : { value: { number: number === 0 ? 0 : number } };
}

/** Returns a text in the form in which values are compared and indexed: without accents and capitals, and not too long for an index. */
export function valueKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, valueKeyCharactersMax);
}

const valueKeyCharactersMax = 200;
