import type { Field } from '#domain/fields/field.ts';
import { type Language, textIn } from '#domain/language.ts';
import { optionName } from '#locales/field-value.ts';

/** A field as filters, bulk actions and macros name it. */
export type FieldChoice = ReturnType<typeof fieldChoices>[number];

/** Returns the fields of some desks, each key once: desks that share a key share its conditions. */
export function fieldChoices(fields: readonly Field[], language: Language) {
  const byKey = Map.groupBy(fields, ({ key }) => key);
  return [...byKey].map(([key, [first, ...others]]) => ({
    key,
    type: first!.type,
    label: textIn(first!.names, language),
    isRetired: [first!, ...others].every(({ retiredAt }) => retiredAt !== null),
    options: first!.options.map((option) => ({ value: option.key, label: optionName(option, language) })),
  }));
}

/** Returns the names in conditions: of fields by `field.key`, and of their options by `field.key:option`. */
export function fieldNames(choices: readonly FieldChoice[]): [string, string][] {
  return choices.flatMap(({ key, label, options }): [string, string][] => [
    [`field.${key}`, label],
    ...options.map((option): [string, string] => [`field.${key}:${option.value}`, option.label]),
  ]);
}
