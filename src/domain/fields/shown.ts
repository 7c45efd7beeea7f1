import type { Field, FieldOption } from '#domain/fields/field.ts';
import type { FieldValues } from '#domain/ticket/events/field-values.ts';

/** The names behind the ids in a ticket's values: a text, a person or a site, by field. An erased text is missing. */
export type FieldNames = Record<
  string,
  string | { name: string | null; email: string | null } | { number: string; name: string } | null
>;

/** The value of a field as people and programs see it. */
export type ShownValue =
  | { type: 'text' | 'link'; text: string }
  | { type: 'number' | 'money'; number: number }
  | { type: 'date'; day: string }
  | { type: 'choice' | 'choices'; options: FieldOption[] }
  | { type: 'person'; name: string | null; email: string | null }
  | { type: 'site'; number: string; name: string }
  /** An erased text, or a site that was deleted. */
  | { type: 'gone' };

interface ShownField {
  field: Field;
  value: ShownValue;
}

/** Returns the fields of a ticket that have a value, in the order of `fields`. */
export function fieldsShown(
  { fields: values, fieldNames }: { fields: FieldValues; fieldNames: FieldNames },
  fields: readonly Field[],
): ShownField[] {
  return fields.flatMap((field) => {
    const value = shownValue(field, values, fieldNames);
    return value ? [{ field, value }] : [];
  });
}

/** Returns the value of one field, or null if it has none. */
export function shownValue({ id, type, options }: Field, values: FieldValues, names: FieldNames): ShownValue | null {
  const value = values[id];
  if (value === undefined) return null;
  if ('number' in value) return { type: type === 'money' ? 'money' : 'number', number: value.number };
  if ('day' in value) return { type: 'date', day: value.day };
  if ('choices' in value)
    return {
      type: type === 'choice' ? 'choice' : 'choices',
      options: options.filter(({ key }) => value.choices.includes(key)),
    };
  const named = names[id] ?? null;
  if (named === null) return { type: 'gone' };
  if (typeof named === 'string') return { type: type === 'link' ? 'link' : 'text', text: named };
  return 'number' in named ? { type: 'site', ...named } : { type: 'person', ...named };
}

/** A value as the API and CSV give it: what `readValue` reads again. */
type PlainValue = string | number | string[] | null;

/** Returns a value as a program reads and writes it; null if it is gone. */
export function plainValue(value: ShownValue): PlainValue {
  switch (value.type) {
    case 'text':
    case 'link':
      return value.text;
    case 'number':
    case 'money':
      return value.number;
    case 'date':
      return value.day;
    case 'choice':
      return value.options[0]?.key ?? null;
    case 'choices':
      return value.options.map(({ key }) => key);
    case 'person':
      return value.email;
    case 'site':
      return value.number;
    case 'gone':
      return null;
  }
}
