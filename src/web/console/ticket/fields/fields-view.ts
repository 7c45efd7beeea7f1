import { type Field, fieldsOffered } from '#domain/fields/field.ts';
import { plainValue, type ShownValue, shownValue } from '#domain/fields/shown.ts';
import { type Language, textIn } from '#domain/language.ts';
import { may } from '#domain/ticket/rights.ts';
import { decimal, fieldValue, optionName } from '#locales/field-value.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Returns the fields of a ticket with a value, and the inputs of all; null for people outside the desk and without any field. */
export function fieldsView({ ticket, fields, actor, ofDesk, language }: TicketSources) {
  if (!ofDesk || fields.length === 0) return null;
  const held = fields.map((field) => ({ field, value: shownValue(field, ticket.fields, ticket.fieldNames) }));
  const offered = fieldsOffered(fields);
  return {
    shown: held.flatMap(({ field, value }) => (value ? [shownOf(field, value, language)] : [])),
    /** Retired fields with a value can be emptied. */
    inputs: may(actor, 'change', ticket)
      ? held
          .filter(({ field, value }) => value !== null || offered.includes(field))
          .map(({ field, value }) => inputOf(field, value, language))
      : [],
  };
}

export type FieldsView = NonNullable<ReturnType<typeof fieldsView>>;
export type FieldInput = FieldsView['inputs'][number];

function shownOf(field: Field, value: ShownValue, language: Language) {
  return {
    key: field.key,
    label: textIn(field.names, language),
    text: fieldValue(value, language),
    href: value.type === 'link' ? value.text : null,
  };
}

function inputOf({ key, type, names, options, retiredAt }: Field, value: ShownValue | null, language: Language) {
  const held = value === null ? null : plainValue(value);
  const has = [held].flat();
  return {
    key,
    type,
    label: textIn(names, language),
    isRetired: retiredAt !== null,
    /** As its input shows it; several options are separated by spaces. */
    value: typeof held === 'number' ? decimal(held, language) : has.filter((each) => each !== null).join(' '),
    siteName: value?.type === 'site' ? value.name : null,
    options: options
      .filter((option) => !option.retired || has.includes(option.key))
      .map((option) => ({ value: option.key, label: optionName(option, language) })),
  };
}
