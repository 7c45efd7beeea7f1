import { type Kysely, sql } from 'kysely';

/** Messages that wait for business hours. Their `due_at` is an instant of the desk's clock; the ten seconds are real time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table pending_messages add column scheduled boolean not null default false`.execute(db);
}
