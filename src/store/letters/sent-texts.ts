import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';
import type { MailFacts } from '#store/schema/letter-tables.ts';

/** The text of a letter, and what its Message-ID is bound to. */
export interface SentText {
  id: string;
  ticketId: string | null;
  heldEntryId: string | null;
  facts: MailFacts;
  address: string;
  text: string;
}

/** Texts of letters by id; leaves out erased texts and letters that were never written. */
export async function readSentTexts(handle: Handle, ids: readonly string[]): Promise<SentText[]> {
  const rows = await handle
    .selectFrom('outgoingMails')
    .select(['id', 'ticketId', 'heldEntryId', 'facts', 'address', 'text'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('text', 'is not', null)
    .execute();
  return rows.flatMap((row) => (row.text === null ? [] : [{ ...row, text: row.text }]));
}
