import { type Kysely, sql } from 'kysely';

/**
 * What a browser does to be noticed is each person's choice on the server. What stood here until now was the usual, had no effect
 * and was nobody's choice: nobody shall be startled by it, so everyone begins in silence. A call may ring for one agent, and for
 * who stands in for them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table staff_settings
    add column watched_notification boolean not null default false,
    alter column urgent_notification set default false, alter column urgent_sound set default false,
    alter column call_notification set default false, alter column call_sound set default false`.execute(db);
  await sql`update staff_settings set urgent_notification = false, urgent_sound = false, call_notification = false,
    call_sound = false`.execute(db);
  await sql`alter table phone_calls add column called_id uuid references people on delete set null,
    add column deputy_id uuid references people on delete set null`.execute(db);
  for (const column of ['called_id', 'deputy_id'])
    await sql`create index ${sql.id(`phone_calls_${column.replace('_id', '')}`)} on phone_calls (${sql.id(column)})
      where ${sql.id(column)} is not null`.execute(db);
}
