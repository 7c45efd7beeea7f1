import { type Kysely, sql } from 'kysely';

/** The words of texts by desk: a search for a common word reads only the texts of the searcher's desks. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create extension if not exists btree_gin`.execute(db);
  await sql`drop index texts_search`.execute(db);
  await sql`create index texts_search on texts using gin (desk_id, search)`.execute(db);
}
