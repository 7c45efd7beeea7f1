import type { TypedFieldValue } from '#desk/fields/check-values.ts';
import type { Field } from '#domain/fields/field.ts';
import { plainValue, type ShownValue } from '#domain/fields/shown.ts';
import { type Language, spokenText, textIn } from '#domain/language.ts';
import type { ValueProblem } from '#domain/ticket/events/field-values.ts';
import { decimal, optionName } from '#locales/field-value.ts';
import { labelled } from '#locales/format.ts';
import { problems } from '#locales/problems/messages.ts';
import { fieldText } from '#web/app/post.ts';

/** Returns the input of a field with the value that a ticket has. Retired options are offered only where the ticket has them. */
export function inputOf({ key, type, names, options, retiredAt }: Field, value: ShownValue | null, language: Language) {
  const held = value === null ? null : plainValue(value);
  const has = [held].flat();
  return {
    key,
    type,
    label: textIn(names, language),
    lang: spokenText(names, language).lang,
    isRetired: retiredAt !== null,
    /** As its input shows it; several options are separated by spaces. */
    value: typeof held === 'number' ? decimal(held, language) : has.filter((each) => each !== null).join(' '),
    siteName: value?.type === 'site' ? value.name : null,
    options: options
      .filter((option) => !option.retired || has.includes(option.key))
      .map((option) => ({ value: option.key, label: optionName(option, language) })),
  };
}

export type FieldInput = ReturnType<typeof inputOf>;

/** Returns the fields whose input differs from what was shown. A group without a tick sends nothing, and is then empty. */
export function changedFields(form: FormData): TypedFieldValue[] {
  return [...form.keys()].flatMap((name) => {
    const key = /^was\.([a-z0-9-]{1,40})$/.exec(name)?.[1];
    if (key === undefined) return [];
    const given = form.getAll(`field.${key}`).map((value) => String(value).trim());
    const isSame = given.join(' ') === fieldText(form, name);
    return isSame ? [] : [{ key, value: given.length === 1 ? given[0]! : given }];
  });
}

/** Returns why values were refused, by the input of their field. */
export function valueErrors(
  refused: readonly ValueProblem[],
  fields: readonly Field[],
  language: Language,
): { field: string; text: string }[] {
  const say = problems[language].valueFaults;
  return refused.map(({ field, problem }) => {
    const known = fields.find(({ key }) => key === field);
    const label = known ? textIn(known.names, language) : field;
    return { field: `field.${field}`, text: labelled(label, say[problem], language) };
  });
}
