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
  // Written as in the queries of store/views/ticket-orders.ts: an index serves only the same expression.
  await sql`create index tickets_public_changed on tickets ((coalesce(public_changed_at, opened_at)) desc, id desc)`.execute(
    db,
  );
  await sql`create index tickets_public_due on tickets (
    (coalesce(public_due_rank, case when status = 'closed' then 9 else 6 end)), (coalesce(public_due_at, opened_at)),
    (complete is not true), id)`.execute(db);
}
