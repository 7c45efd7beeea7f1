import { type Kysely, sql } from 'kysely';

/** What a mail's signature proves, or that it came encrypted: shown with the message that came with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table incoming_mails add column protection text').execute(db);
}
