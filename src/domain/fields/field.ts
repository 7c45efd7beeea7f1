import { inUse } from '#domain/definitions/definition.ts';
import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, inEachLanguage, type Language, missingIn, trimmed } from '#domain/language.ts';
import type { FieldValue, FieldValues } from '#domain/ticket/events/field-values.ts';

export const fieldTypes = [
  ...(['text', 'number', 'money', 'date', 'choice', 'choices', 'person', 'site', 'link'] as const),
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** The people who see or change a field. Each audience includes those before it. */
export const audiences = ['agent', 'serviceManager', 'requester'] as const;
export type Audience = (typeof audiences)[number];

/** One of the values of a choice. Tickets keep its key, so a retired option stays on them. */
export interface FieldOption {
  key: string;
  names: InEachLanguage;
  retired: boolean;
}

/** A field that a desk adds to its tickets. Key and type never change: views, programs and values depend on them. */
export interface Field {
  id: string;
  deskId: string;
  key: string;
  type: FieldType;
  names: InEachLanguage;
  options: FieldOption[];
  visibleTo: Audience;
  editableBy: Audience;
  /** The place in the desk's list. */
  position: number;
  /** Retired fields stay on their tickets, and can only be emptied. */
  retiredAt: Instant | null;
}

/** All fields of a desk are read with each page of tickets, and a ticket's page offers them all. */
export const fieldsPerDeskMax = 60;
export const optionsMax = 200;
export const fieldNameCharactersMax = 60;
export const fieldKeyCharactersMax = 40;

/** A field as typed; options are lines of `key: name | name`, with a name per language of the desk. */
export interface TypedField {
  key: string;
  type: string;
  names: InEachLanguage;
  options: string;
  visibleTo: string;
  editableBy: string;
}

export type FieldFault =
  | 'key'
  | 'keyTaken'
  | 'keyFixed'
  | 'type'
  | 'typeFixed'
  | 'name'
  | 'nameLong'
  | 'options'
  | 'optionLine'
  | 'optionTwice'
  | 'audience'
  | 'editsUnseen';

export interface FieldProblem {
  field: string;
  problem: FieldFault;
  /** The line of options with the problem. */
  line?: string;
}

type ReadField = Pick<Field, 'key' | 'type' | 'names' | 'options' | 'visibleTo' | 'editableBy'>;

/** What a definition is checked against: the languages that names need, and the desk's other fields. */
interface FieldDesk {
  languages: readonly Language[];
  others: readonly Pick<Field, 'key'>[];
}

/** Returns a typed field, or every problem. `before` is the field that it changes. */
export function readField(
  typed: TypedField,
  { languages, others }: FieldDesk,
  before: Field | null = null,
): { field: ReadField } | { refused: 'invalid'; problems: FieldProblem[] } {
  const key = typed.key.trim().toLowerCase();
  const type = fieldTypes.find((each) => each === typed.type);
  const names = trimmed(typed.names);
  const [visibleTo, editableBy] = [audienceOf(typed.visibleTo), audienceOf(typed.editableBy)];
  const options = type && hasOptions(type) ? readOptions(typed.options, languages, before?.options ?? []) : [];
  const problems = [
    ...keyProblems(key, others, before),
    ...(type ? [] : [{ field: 'type', problem: 'type' as const }]),
    ...(before && type && type !== before.type ? [{ field: 'type', problem: 'typeFixed' as const }] : []),
    ...nameProblems(names, languages),
    ...('problems' in options ? options.problems : []),
    ...(visibleTo ? [] : [{ field: 'visibleTo', problem: 'audience' as const }]),
    ...(editableBy ? [] : [{ field: 'editableBy', problem: 'audience' as const }]),
    ...(visibleTo && editableBy && !includes(visibleTo, editableBy)
      ? [{ field: 'editableBy', problem: 'editsUnseen' as const }]
      : []),
  ];
  if (!type || !visibleTo || !editableBy || 'problems' in options || problems.length > 0)
    return { refused: 'invalid', problems };
  return { field: { key, type, names, options, visibleTo, editableBy } };
}

/** Returns whether a value is one or several of a list. */
export function hasOptions(type: FieldType): boolean {
  return type === 'choice' || type === 'choices';
}

/** Whether an audience includes another: everyone who reads a ticket includes its agents. */
export function includes(audience: Audience, other: Audience): boolean {
  return audiences.indexOf(audience) >= audiences.indexOf(other);
}

/** Whether a text can be the key of a field or an option. */
export function isFieldKey(text: string): boolean {
  return text.length <= fieldKeyCharactersMax && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !reserved.includes(text);
}

/** Words that `field.key:` reads as "has no value" and "has a value". */
const reserved = ['none', 'null', 'any'];

function keyProblems(key: string, others: FieldDesk['others'], before: Field | null): FieldProblem[] {
  if (before) return key === before.key ? [] : [{ field: 'key', problem: 'keyFixed' }];
  if (!isFieldKey(key)) return [{ field: 'key', problem: 'key' }];
  return others.some((other) => other.key === key) ? [{ field: 'key', problem: 'keyTaken' }] : [];
}

function nameProblems(names: InEachLanguage, languages: readonly Language[]): FieldProblem[] {
  const long = languages.filter((language) => names[language].length > fieldNameCharactersMax);
  return [
    ...missingIn(names, languages).map((language) => ({ field: `name-${language}`, problem: 'name' as const })),
    ...long.map((language) => ({ field: `name-${language}`, problem: 'nameLong' as const })),
  ];
}

/** Returns the options of typed lines. Options of before that have no line any more are kept as retired ones. */
function readOptions(
  text: string,
  languages: readonly Language[],
  before: readonly FieldOption[],
): FieldOption[] | { problems: FieldProblem[] } {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const read = lines.map((line) => readOption(line, languages, before));
  const options = read.filter((option) => option !== null);
  const twice = options.find(({ key }, at) => options.findIndex((each) => each.key === key) < at);
  const kept = before.filter(({ key }) => !options.some((each) => each.key === key));
  const bad = read.indexOf(null);
  const problems: FieldProblem[] = [
    ...(lines.length === 0 || lines.length > optionsMax ? [{ field: 'options', problem: 'options' } as const] : []),
    ...(bad >= 0 ? [{ field: 'options', problem: 'optionLine', line: lines[bad]! } as const] : []),
    ...(twice ? [{ field: 'options', problem: 'optionTwice', line: twice.key } as const] : []),
  ];
  return problems.length > 0 ? { problems } : [...options, ...kept.map((option) => ({ ...option, retired: true }))];
}

/** Returns the option of a line; null if it has no key, or lacks a name. A language that the desk lost keeps its name. */
function readOption(line: string, languages: readonly Language[], before: readonly FieldOption[]): FieldOption | null {
  const [, key, rest] = /^([^:]*):(.*)$/.exec(line) ?? [];
  const names = (rest ?? '').split('|').map((name) => name.trim().replace(/\s+/g, ' '));
  if (key === undefined || !isFieldKey(key.trim().toLowerCase()) || names.length !== languages.length) return null;
  if (names.some((name) => name === '' || name.length > fieldNameCharactersMax || /\p{C}/u.test(name))) return null;
  const former = before.find((option) => option.key === key.trim().toLowerCase());
  return {
    key: key.trim().toLowerCase(),
    names: inEachLanguage((language) => {
      const place = languages.indexOf(language);
      return place < 0 ? (former?.names[language] ?? '') : names[place]!;
    }),
    retired: false,
  };
}

/** Returns the options that can be chosen, as the lines of their form. */
export function optionLines(options: readonly FieldOption[], languages: readonly Language[]): string {
  return options
    .filter(({ retired }) => !retired)
    .map(({ key, names }) => `${key}: ${languages.map((language) => names[language]).join(' | ')}`)
    .join('\n');
}

function audienceOf(text: string): Audience | undefined {
  return audiences.find((each) => each === text);
}

/** A field's form, for `seenOf` and the audit trail. */
export function fieldFields(field: ReadField | undefined, languages: readonly Language[]): Fields {
  return {
    key: field?.key ?? '',
    type: field?.type ?? '',
    ...fieldsOfTexts('name', field?.names),
    options: field ? optionLines(field.options, languages) : '',
    visibleTo: field?.visibleTo ?? '',
    editableBy: field?.editableBy ?? '',
  };
}

/** Returns the fields that these people can set. */
export function fieldsEditableBy(audience: Audience, fields: readonly Field[]): Field[] {
  return inUse(fields).filter(({ editableBy }) => includes(editableBy, audience));
}

/**
 * Returns the values that a follow-up takes over: those of fields and options that can still be set. If it is of somebody else,
 * they get only values that no requester sees.
 */
export function valuesContinued(
  values: FieldValues,
  fields: readonly Field[],
  { sameRequester }: { sameRequester: boolean },
): { field: Field; value: FieldValue }[] {
  const among = inUse(fields).filter(({ visibleTo }) => sameRequester || visibleTo === 'agent');
  return among.flatMap((field): { field: Field; value: FieldValue }[] => {
    const value = values[field.id];
    if (value === undefined || !('choices' in value)) return value ? [{ field, value }] : [];
    const offered = field.options.filter(({ retired }) => !retired).map(({ key }) => key);
    const choices = value.choices.filter((key) => offered.includes(key));
    return choices.length === 0 ? [] : [{ field, value: { choices } }];
  });
}

/** A field that nobody has typed yet. */
export const newField: TypedField = {
  key: '',
  type: 'text',
  names: inEachLanguage(() => ''),
  options: '',
  visibleTo: 'agent',
  editableBy: 'agent',
};
