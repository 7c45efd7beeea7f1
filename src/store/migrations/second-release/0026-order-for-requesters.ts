import { type Kysely, sql } from 'kysely';

/**
 * The order of tickets for people outside the desk, which internal work does not change. Null until the next change of a ticket, since
 * a million rows cannot be written while the table is locked.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets
    add column public_changed_at timestamptz,
    add column public_due_rank smallint,
    add column public_due_at timestamptz`.execute(db);
}
