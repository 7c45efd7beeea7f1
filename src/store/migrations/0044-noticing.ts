import { type Kysely, sql } from 'kysely';

/**
 * What a browser does to be noticed is each person's choice on the server. What stood here until now was the usual, had no effect
 * and was nobody's choice: nobody shall be startled by it, so everyone begins in silence.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table staff_settings
    add column watched_notification boolean not null default false,
    alter column urgent_notification set default false, alter column urgent_sound set default false,
    alter column call_notification set default false, alter column call_sound set default false`.execute(db);
  await sql`update staff_settings set urgent_notification = false, urgent_sound = false, call_notification = false,
    call_sound = false`.execute(db);
}
