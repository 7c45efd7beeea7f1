import { type Kysely, sql } from 'kysely';

/** The approvals that each ticket asked for. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets add column approvals jsonb not null default '[]'`.execute(db);
  await sql`create index tickets_approvals on tickets using gin (approvals jsonb_path_ops)
    where approvals <> '[]'`.execute(db);
}
