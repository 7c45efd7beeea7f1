import { inUse } from '#domain/definitions/definition.ts';
import type { Field } from '#domain/fields/field.ts';
import { type ShownValue, shownValue } from '#domain/fields/shown.ts';
import { type Language, textIn } from '#domain/language.ts';
import { may } from '#domain/ticket/rights.ts';
import { fieldValue } from '#locales/field-value.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';
import { inputOf } from '#web/shared/fields/field-inputs.ts';

/** Returns the fields of a ticket with a value, and the inputs of all; null for people outside the desk and without any field. */
export function fieldsView({ ticket, fields, actor, language }: TicketSources) {
  if (fields.length === 0) return null;
  const held = fields.map((field) => ({ field, value: shownValue(field, ticket.fields, ticket.fieldNames) }));
  const offered = inUse(fields);
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

function shownOf(field: Field, value: ShownValue, language: Language) {
  return {
    key: field.key,
    label: textIn(field.names, language),
    text: fieldValue(value, language),
    href: value.type === 'link' ? value.text : null,
  };
}
