import { type Kysely, sql } from 'kysely';

/** The conversations of each ticket with third parties. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets add column conversations jsonb not null default '[]'`.execute(db);
  await sql`create index tickets_conversations on tickets using gin (conversations jsonb_path_ops)
    where conversations <> '[]'`.execute(db);
}
