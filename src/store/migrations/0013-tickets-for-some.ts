import { type Kysely, sql } from 'kysely';

/** Finds the open tickets that not all staff of a desk may see, which are counted apart. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index tickets_for_some on tickets (desk_id)
    where due_rank < 9 and (kind = 'complaint' or complained_about_ids <> '{}')`.execute(db);
}
