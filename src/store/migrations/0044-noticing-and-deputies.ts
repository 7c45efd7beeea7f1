import { type Kysely, sql } from 'kysely';

/** A notification of what one watches is a choice, too. A call may ring for one agent, and for who stands in for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table staff_settings add column watched_notification boolean not null default false`.execute(db);
  await sql`alter table phone_calls add column called_id uuid references people on delete set null,
    add column deputy_id uuid references people on delete set null`.execute(db);
  for (const column of ['called_id', 'deputy_id'])
    await sql`create index ${sql.id(`phone_calls_${column.replace('_id', '')}`)} on phone_calls (${sql.id(column)})
      where ${sql.id(column)} is not null`.execute(db);
}
