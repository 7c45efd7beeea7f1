import { type Kysely, sql } from 'kysely';

/** What a letter that starts a clock says of it, while it is in hand: if it goes again, its reader was told no earlier date. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table outgoing_mails add column told jsonb`.execute(db);
}
