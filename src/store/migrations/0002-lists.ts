import { type Kysely, sql } from 'kysely';

/** Indexes that lists and search ask for at 100,000 tickets; without them they read whole tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // `?sort=due` over all desks, closed tickets last.
  'create index tickets_due_anywhere on tickets (due_rank, due_at, id)',
  // A piece of a name or of an address.
  'create index people_name on people using gin (name gin_trgm_ops)',
  'create index addresses_pieces on addresses using gin (address gin_trgm_ops)',
  // Texts that requesters do not find.
  `create index entries_held on entries (text_id) where held in ('held', 'dismissed')`,
  // What a person has uploaded and not attached yet.
  'create index files_waiting on files (uploader_id) where entry_id is null',
];
