import { type Kysely, sql } from 'kysely';

/** Tickets that their agents set aside, and when the clock brings them back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tickets add column snooze jsonb, add column wakes_at timestamptz`.execute(db);
  await sql`create index tickets_wakes on tickets (wakes_at, id) where wakes_at is not null`.execute(db);
  // The agent's own list of them.
  await sql`create index tickets_snoozed on tickets (assignee_id, due_rank, due_at, (complete is not true), id)
    where snooze is not null and due_rank < 9`.execute(db);
}
