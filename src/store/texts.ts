import type { Handle } from '#store/database.ts';

/** A ticket's summary; empty once it was erased. */
export async function readSummary(handle: Handle, summaryId: string): Promise<string> {
  const row = await handle.selectFrom('texts').select('text').where('id', '=', summaryId).executeTakeFirst();
  return row?.text ?? '';
}

export interface EntryText {
  text: string;
  whole: string | null;
  items: string[];
}

/** What an entry of the record says; empty once it was erased. */
export async function readEntryText(handle: Handle, entryId: string): Promise<EntryText> {
  const row = await handle
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select(['texts.text', 'texts.whole', 'texts.items'])
    .where('entries.id', '=', entryId)
    .executeTakeFirst();
  return { text: row?.text ?? '', whole: row?.whole ?? null, items: row?.items ?? [] };
}
