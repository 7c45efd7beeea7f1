import { sql } from 'kysely';
import type { Database } from '#store/database/database.ts';

/** Tables that grow with every contact, every visit or every year: reading one whole is what makes a desk slow in its third. */
const growing = [
  ...['tickets', 'texts', 'events', 'entries', 'files', 'incoming_mails', 'outgoing_mails', 'people', 'addresses'],
  'participations',
  ...[
    'ticket_forms',
    'contact_drafts',
    'announcements',
    'articles',
    'article_texts',
    'article_days',
    'referred_visits',
  ],
  ...['phone_calls', 'saved_views', 'list_columns', 'watches', 'mentions', 'presences', 'message_drafts'],
  ...['pending_messages', 'bulk_runs', 'bulk_tickets'],
];

/** The growing tables that `work` reads whole: as many rows by reading on from the beginning as they have, or more. */
export async function readWhole(db: Database, work: () => Promise<unknown>): Promise<string[]> {
  await flush(db);
  const before = await rowsReadOn(db);
  await work();
  await flush(db);
  const after = await rowsReadOn(db);
  // A count that stops at a thousand may walk some rows; a table read whole is all of them.
  return [...after]
    .filter(([name, { read, rows }]) => read - (before.get(name)?.read ?? 0) >= rows && rows > 1_000)
    .map(([name]) => name);
}

async function rowsReadOn(db: Database): Promise<Map<string, { read: number; rows: number }>> {
  const { rows } = await sql<{ name: string; read: number; rows: number }>`
    select stat.relname as name, seq_tup_read::int as read, reltuples::int as rows
    from pg_stat_user_tables stat join pg_class on pg_class.oid = relid
    where stat.relname = any(${growing})`.execute(db);
  return new Map(rows.map((row) => [row.name, row]));
}

/** A connection tells what it has read when it is asked to; the desk's queries follow each other on one. */
async function flush(db: Database): Promise<void> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  await sql`select 1`.execute(db);
}
