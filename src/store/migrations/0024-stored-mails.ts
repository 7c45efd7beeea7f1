import { type Kysely, sql } from 'kysely';

/** Mails whose bytes are in the storage instead of the database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table incoming_mails add column stored_sha256 text, add column stored_bytes integer`.execute(db);
  await sql`create index incoming_mails_stored on incoming_mails (stored_sha256) where stored_sha256 is not null`.execute(
    db,
  );
}
