import { type Kysely, sql } from 'kysely';

/** The version of each running program, so that a migration takes nothing from one that is not updated yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table processes add column version text not null default ''`.execute(db);
}
