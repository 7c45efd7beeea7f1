import { type Kysely, sql } from 'kysely';

/** The changes that left a definition of a desk no value, among which deletions are found. They are few. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index audit_entries_deleted_definitions on audit_entries (desk_id, id desc)
    where data->>'of' is not null and not jsonb_path_exists(data, '$.fields.*.to ? (@ != null)')`.execute(db);
}
