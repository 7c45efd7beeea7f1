import { type Kysely, sql } from 'kysely';

/** Letters to some organisations go out in their languages alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Since when, in desk time; null without such a duty.
  await sql`alter table organisations add column letters_only_since timestamptz`.execute(db);
}
