import { sql } from 'kysely';
import type { Database } from '#store/database/database.ts';

/** Resolves when the database has answered. */
export async function reachDatabase(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}
