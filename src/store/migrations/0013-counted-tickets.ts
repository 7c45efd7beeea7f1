import { type Kysely, sql } from 'kysely';

/**
 * Two indexes of open tickets for the counts beside the lists: those that all staff of a desk may see, and the others. The order of
 * due dates gets closed tickets too, since a search walks them all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Has every column of these counts, so that most of them need no ticket.
  await sql`create index tickets_for_all on tickets (desk_id, status, suspected_spam, urgent, to_be_told, assignee_id)
    where due_rank < 9 and not (kind = 'complaint' or complained_about_ids <> '{}')`.execute(db);
  await sql`create index tickets_for_some on tickets (desk_id)
    where due_rank < 9 and (kind = 'complaint' or complained_about_ids <> '{}')`.execute(db);
  await sql`drop index tickets_due`.execute(db);
  await sql`create index tickets_due on tickets (desk_id, due_rank, due_at, (complete is not true), id)`.execute(db);
}
