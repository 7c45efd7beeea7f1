import { sql } from 'kysely';
import { valueKey } from '#domain/fields/value.ts';
import type { FieldValue, FieldValues } from '#domain/ticket/events/field-values.ts';
import type { Trx } from '#store/database/database.ts';
import { columnsOf } from '#store/database/rows.ts';
import type { Schema, TicketRow } from '#store/schema/schema.ts';

type IndexRow = Omit<Schema['ticketFields'], 'ticketId' | 'fieldId' | 'place'>;

/**
 * Saves the values that filters search, of the fields whose value changed. `texts` are the texts that the change wrote. Does no query
 * for the many changes that touch no field.
 */
export async function indexFields(
  trx: Trx,
  before: Pick<TicketRow, 'fields'> | null,
  { id: ticketId, fields }: Pick<TicketRow, 'id' | 'fields'>,
  texts: readonly { id: string; text: string }[],
): Promise<void> {
  const had = before?.fields ?? {};
  const changed = [...new Set([...Object.keys(had), ...Object.keys(fields)])].filter(
    (fieldId) => JSON.stringify(had[fieldId]) !== JSON.stringify(fields[fieldId]),
  );
  if (changed.length === 0) return;
  const kept = Object.entries(fields).filter(([fieldId]) => changed.includes(fieldId));
  const rows = indexRows(ticketId, Object.fromEntries(kept), texts);
  // A row that stays is replaced in place: one statement cannot delete and insert the same key.
  await sql`
    with wanted as (
      select * from jsonb_populate_recordset(null::ticket_fields, ${JSON.stringify(rows)}::jsonb)
    ), gone as (
      delete from ticket_fields where ticket_id = ${ticketId} and field_id = any(${changed}::uuid[])
        and (field_id, place) not in (select field_id, place from wanted)
    )
    insert into ticket_fields (ticket_id, field_id, place, text_id, text, number, day, ref_id)
    select ${ticketId}, field_id, place, text_id, text, number, day, ref_id from wanted
    on conflict (ticket_id, field_id, place) do update set text_id = excluded.text_id, text = excluded.text,
      number = excluded.number, day = excluded.day, ref_id = excluded.ref_id`.execute(trx);
}

/** Returns the rows of values, with column names as keys. */
export function indexRows(ticketId: string, fields: FieldValues, texts: readonly { id: string; text: string }[]) {
  return Object.entries(fields).flatMap(([fieldId, value]) =>
    rowsOfValue(value, texts).map((row, place) => ({
      ...columnsOf(row),
      ticket_id: ticketId,
      field_id: fieldId,
      place,
    })),
  );
}

function rowsOfValue(value: FieldValue, texts: readonly { id: string; text: string }[]): IndexRow[] {
  const empty: IndexRow = { textId: null, text: null, number: null, day: null, refId: null };
  if ('choices' in value) return value.choices.map((text) => ({ ...empty, text }));
  if ('textId' in value) {
    const text = texts.find(({ id }) => id === value.textId)?.text ?? '';
    return [{ ...empty, textId: value.textId, text: valueKey(text) }];
  }
  if ('number' in value) return [{ ...empty, number: value.number }];
  if ('day' in value) return [{ ...empty, day: value.day }];
  return [{ ...empty, refId: 'personId' in value ? value.personId : value.siteId }];
}

/** Folds redacted and erased texts again. Their tickets keep the field, with what is left of its words. */
export async function indexRedacted(trx: Trx, textIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; text: string | null }>`
    select texts.id, texts.text from ticket_fields join texts on texts.id = text_id
    where ticket_fields.ticket_id in (select ticket_id from texts where id = any(${textIds}::uuid[]))
      and text_id = any(${textIds}::uuid[])`.execute(trx);
  for (const { id, text } of rows)
    await sql`update ticket_fields set text = ${text === null ? null : valueKey(text)}
      where text_id = ${id} and ticket_id = (select ticket_id from texts where id = ${id})`.execute(trx);
}

/** Forgets the folded texts of a person whose texts are erased. */
export async function forgetFieldTexts(trx: Trx, personId: string): Promise<void> {
  await sql`update ticket_fields set text = null from texts
    where texts.author_id = ${personId} and texts.ticket_id = ticket_fields.ticket_id and text_id = texts.id`.execute(
    trx,
  );
}

/** The names behind the ids in a ticket's values, by field, as JSON. An erased text has none. */
export const namesInFields = sql`case when tickets.fields = '{}' then '{}'::jsonb else coalesce((
  select jsonb_object_agg(key, case
    when value ? 'textId' then (select to_jsonb(text) from texts where id = (value->>'textId')::uuid and text is not null)
    when value ? 'personId' then (select jsonb_build_object('name', name, 'email', (select min(address) from addresses
      where person_id = people.id)) from people where id = (value->>'personId')::uuid)
    else (select jsonb_build_object('number', number, 'name', name) from sites where id = (value->>'siteId')::uuid) end)
  from jsonb_each(tickets.fields) where value ?| array['textId', 'personId', 'siteId']), '{}') end`;
