import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { searchedCharactersMax } from '#store/ticket/record/ticket-changes.ts';

/** All entries of a ticket, oldest first. */
export function readStandingEntries(handle: Handle, ticketId: string) {
  return handle
    .selectFrom('entries')
    .leftJoin('texts', 'texts.id', 'entries.textId')
    .select(['entries.id', 'entries.seq', 'entries.kind', 'entries.direction', 'entries.at', 'entries.held'])
    .select(['entries.automatic', 'entries.textId', 'entries.byRole', 'entries.byPerson', 'entries.mailId'])
    .select('entries.provedBy')
    .select(['texts.text', 'texts.whole'])
    .where('entries.ticketId', '=', ticketId)
    .orderBy('entries.seq')
    .orderBy('entries.at')
    .orderBy('entries.id')
    .execute();
}

/** A move of entries: from and to which ticket, and by which event. */
interface Move {
  entryIds: readonly string[];
  from: string;
  to: string;
  seq: number;
}

/** Moves entries to another ticket of the same desk, with their texts, files and mails (R5). */
export async function moveEntries(trx: Trx, { entryIds, from, to, seq }: Move): Promise<void> {
  const moved = sql`select id from entries where id = any(${entryIds}::uuid[]) and ticket_id = ${to}`;
  await sql`update entries set ticket_id = ${to}, seq = ${seq}
    where id = any(${entryIds}::uuid[]) and ticket_id = ${from}`.execute(trx);
  await sql`update texts set ticket_id = ${to}
    where id in (select text_id from entries where id in (${moved})) and ticket_id = ${from}`.execute(trx);
  await sql`update files set ticket_id = ${to} where entry_id in (${moved}) and ticket_id = ${from}`.execute(trx);
  await sql`update incoming_mails set ticket_id = ${to}
    where ticket_id = ${from} and (entry_id in (${moved})
      or id in (select mail_id from entries where id in (${moved}) and mail_id is not null))`.execute(trx);
}

/** Replaces the text of an entry. Keeps the old text, so that the history can be verified, but removes it from search. */
export async function sayInstead(trx: Trx, entryId: string, text: { former: string; present: string }): Promise<void> {
  await sql`update entries set text_id = ${text.present} where id = ${entryId}`.execute(trx);
  await sql`update texts set search = case id when ${text.former} then null
      else to_tsvector(('belfry_' || (select language from tickets where id = texts.ticket_id))::regconfig,
        left(text, ${sql.lit(searchedCharactersMax)})) end
    where id in (${text.former}, ${text.present})`.execute(trx);
}

/** Removes an entry from the record: its text is in another entry again. */
export async function dropEntry(trx: Trx, entryId: string): Promise<void> {
  await sql`update texts set search = null where id = (select text_id from entries where id = ${entryId})`.execute(trx);
  await sql`delete from entries where id = ${entryId}`.execute(trx);
}
