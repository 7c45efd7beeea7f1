import { type Kysely, sql } from 'kysely';

/** Tells whether other entries came by the same mail, because a passage of it was split off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index entries_mail on entries (mail_id) where mail_id is not null`.execute(db);
}
