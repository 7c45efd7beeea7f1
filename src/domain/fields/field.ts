import { inUse } from '#domain/definitions/definition.ts';
import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, inEachLanguage, type Language, missingIn, trimmed } from '#domain/language.ts';
import type { FieldValue, FieldValues } from '#domain/ticket/events/field-values.ts';

export const fieldTypes = ['text', 'number', 'money', 'date', 'choice', 'choices', 'person', 'site', 'link'] as const;
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

/** A field as somebody states it. Options are those that can be chosen, and count for a choice only. */
export interface FieldInput {
  key: string;
  type: FieldType;
  names: InEachLanguage;
  options: readonly OptionInput[];
  visibleTo: Audience;
  editableBy: Audience;
}

export type OptionInput = Pick<FieldOption, 'key' | 'names'>;

export type FieldFault =
  | 'key'
  | 'keyTaken'
  | 'keyFixed'
  | 'type'
  | 'typeFixed'
  | 'name'
  | 'nameLong'
  | 'options'
  | 'option'
  | 'optionLine'
  | 'optionTwice'
  | 'audience'
  | 'editsUnseen';

export interface FieldProblem {
  field: string;
  problem: FieldFault;
  /** The key of the option with the problem; in a form, a line that cannot be parsed. */
  option?: string;
}

type CheckedField = Pick<Field, 'key' | 'type' | 'names' | 'options' | 'visibleTo' | 'editableBy'>;

/** What a definition is checked against: the languages that names need, and the desk's other fields. */
interface FieldDesk {
  languages: readonly Language[];
  others: readonly Pick<Field, 'key'>[];
}

/** Returns a field, or every problem. `before` is the field that it changes. */
export function checkField(
  input: FieldInput,
  { languages, others }: FieldDesk,
  before: Field | null = null,
): { field: CheckedField } | { refused: 'invalid'; problems: FieldProblem[] } {
  const { type, visibleTo, editableBy } = input;
  const key = input.key.trim().toLowerCase();
  const names = trimmed(input.names);
  const wanted = hasOptions(type) ? input.options.map((option) => namedOption(option, languages, before)) : [];
  const problems: FieldProblem[] = [
    ...keyProblems(key, others, before),
    ...(before && type !== before.type ? [{ field: 'type', problem: 'typeFixed' as const }] : []),
    ...nameProblems(names, languages),
    ...(hasOptions(type) ? optionProblems(wanted, languages) : []),
    ...(includes(visibleTo, editableBy) ? [] : [{ field: 'editableBy', problem: 'editsUnseen' as const }]),
  ];
  if (problems.length > 0) return { refused: 'invalid', problems };
  return { field: { key, type, names, options: withRetired(wanted, before), visibleTo, editableBy } };
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

/** Options of before that nobody states any more stay, as retired ones. */
function withRetired(wanted: FieldOption[], before: Field | null): FieldOption[] {
  const left = (before?.options ?? []).filter(({ key }) => !wanted.some((each) => each.key === key));
  return [...wanted, ...left.map((option) => ({ ...option, retired: true }))];
}

/** A language that the desk lost keeps its name. */
function namedOption(option: OptionInput, languages: readonly Language[], before: Field | null): FieldOption {
  const key = option.key.trim().toLowerCase();
  const former = before?.options.find((each) => each.key === key);
  const names = inEachLanguage((language) => {
    const of = languages.includes(language) ? option : former;
    return of?.names[language].trim().replace(/\s+/g, ' ') ?? '';
  });
  return { key, names, retired: false };
}

function optionProblems(options: readonly FieldOption[], languages: readonly Language[]): FieldProblem[] {
  const bad = options.find((option) => !isOption(option, languages));
  const twice = options.find(({ key }, at) => options.findIndex((each) => each.key === key) < at);
  return [
    ...(options.length === 0 || options.length > optionsMax ? [{ field: 'options', problem: 'options' } as const] : []),
    ...(bad ? [{ field: 'options', problem: 'option', option: bad.key } as const] : []),
    ...(twice ? [{ field: 'options', problem: 'optionTwice', option: twice.key } as const] : []),
  ];
}

function isOption({ key, names }: FieldOption, languages: readonly Language[]): boolean {
  const isName = (name: string) => name !== '' && name.length <= fieldNameCharactersMax && !/\p{C}/u.test(name);
  return isFieldKey(key) && languages.every((language) => isName(names[language]));
}

/**
 * Returns the options that can be chosen as text for the audit trail and forms, a line of `key: name | name` each. The sign between
 * names stands in a name as `\|`. Only pages read it back.
 */
export function optionLines(options: readonly FieldOption[], languages: readonly Language[]): string {
  const written = (name: string) => name.replaceAll(/[\\|]/g, '\\$&');
  return optionsOffered(options)
    .map(({ key, names }) => `${key}: ${languages.map((language) => written(names[language])).join(' | ')}`)
    .join('\n');
}

/** Returns the options that can be chosen. */
export function optionsOffered(options: readonly FieldOption[]): FieldOption[] {
  return options.filter(({ retired }) => !retired);
}

/** A field as texts, for `seenOf` and the audit trail. */
export function fieldFields(field: CheckedField | undefined, languages: readonly Language[]): Fields {
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
    const keys = optionsOffered(field.options).map(({ key }) => key);
    const choices = value.choices.filter((key) => keys.includes(key));
    return choices.length === 0 ? [] : [{ field, value: { choices } }];
  });
}

/** The usual values of a new field. */
export const newField: FieldInput = {
  key: '',
  type: 'text',
  names: inEachLanguage(() => ''),
  options: [],
  visibleTo: 'agent',
  editableBy: 'agent',
};
