import { type Kysely, sql } from 'kysely';

/** The test mails of a desk are found without reading the mails of its years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create index outgoing_mails_tests on outgoing_mails (desk_id, queued_real_at) where letter = 'testMail'`)
    .execute(db);
}
