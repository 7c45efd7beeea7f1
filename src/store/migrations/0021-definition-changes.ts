import { type Kysely, sql } from 'kysely';

/** The changes of one definition of a desk, from which its former versions are read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_entries_definition on audit_entries ((data->>'of'), id desc)
    where data->>'of' is not null`.execute(db);
}
