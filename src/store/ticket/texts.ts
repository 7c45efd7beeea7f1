import type { EventType } from '#domain/ticket/events/events.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** A ticket's summary; empty after erasure. */
export async function readSummary(handle: Handle, summaryId: string): Promise<string> {
  const row = await handle.selectFrom('texts').select('text').where('id', '=', summaryId).executeTakeFirst();
  return row?.text ?? '';
}

/** Texts by id; erased ones are missing. */
export async function readTexts(handle: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; text: string }>(handle)`
    select id, text from texts where id = any(${ids}::uuid[]) and text is not null`;
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** Texts by id with their authors, to write them once more; erased ones are missing. */
export async function readAuthoredTexts(
  handle: Handle,
  ids: readonly string[],
): Promise<Map<string, { text: string; authorId: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; text: string; authorId: string | null }>(handle)`
    select id, text, author_id from texts where id = any(${ids}::uuid[]) and text is not null`;
  return new Map(rows.map(({ id, ...text }) => [id, text]));
}

interface EntryText {
  text: string;
  whole: string | null;
  items: string[];
}

/** The text of an entry in the record; empty after erasure. */
export async function readEntryText(handle: Handle, entryId: string): Promise<EntryText> {
  const row = await handle
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select(['texts.text', 'texts.whole', 'texts.items'])
    .where('entries.id', '=', entryId)
    .executeTakeFirst();
  return { text: row?.text ?? '', whole: row?.whole ?? null, items: row?.items ?? [] };
}

/** The text of the entry of the last event of a type; null without an entry or after erasure. */
export async function readLastWords(handle: Handle, ticketId: string, type: EventType): Promise<string | null> {
  const rows = await rowsOf<{ text: string | null }>(handle)`
    select texts.text from events join texts on texts.id = (events.data->'entry'->'text'->>'id')::uuid
    where events.ticket_id = ${ticketId} and events.type = ${type} order by events.seq desc limit 1`;
  return rows[0]?.text ?? null;
}
