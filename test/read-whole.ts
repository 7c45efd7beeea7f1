import { sql } from 'kysely';
import type { Database } from '#store/database/database.ts';

/** Tables that grow with every contact, visit or year. Reading one whole makes a desk slow in its third year. */
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
  ...['phone_calls', 'saved_views', 'list_columns', 'watches', 'news', 'read_marks', 'presences', 'message_drafts'],
  ...['pending_messages', 'bulk_runs', 'bulk_tickets'],
];

/** The growing tables that `work` reads whole: sequential scans read at least as many rows as the table has. */
export async function readWhole(db: Database, work: () => Promise<unknown>): Promise<string[]> {
  await flush(db);
  const before = await rowsReadOn(db);
  await work();
  await flush(db);
  const after = await rowsReadOn(db);
  // A count that stops at a thousand may read some rows; a full scan reads all of them.
  return [...after]
    .filter(([name, { read, rows }]) => read - (before.get(name)?.read ?? 0) >= rows && rows > 1_000)
    .map(([name]) => name);
}

/** The number of entries that `work` reads from the indexes of tickets. */
export async function entriesRead(db: Database, work: () => Promise<unknown>): Promise<number> {
  await flush(db);
  const before = await entriesReadOn(db);
  await work();
  await flush(db);
  return (await entriesReadOn(db)) - before;
}

async function entriesReadOn(db: Database): Promise<number> {
  const { rows } = await sql<{ read: number }>`
    select sum(idx_tup_read)::int as read from pg_stat_user_indexes where relname = 'tickets'`.execute(db);
  return rows[0]!.read;
}

async function rowsReadOn(db: Database): Promise<Map<string, { read: number; rows: number }>> {
  const { rows } = await sql<{ name: string; read: number; rows: number }>`
    select stat.relname as name, seq_tup_read::int as read, reltuples::int as rows
    from pg_stat_user_tables stat join pg_class on pg_class.oid = relid
    where stat.relname = any(${growing})`.execute(db);
  return new Map(rows.map((row) => [row.name, row]));
}

/** Statistics of a connection appear only after a flush. All queries of the desk use one connection. */
async function flush(db: Database): Promise<void> {
  await sql`select pg_stat_force_next_flush()`.execute(db);
  await sql`select 1`.execute(db);
}
