import { type Kysely, sql } from 'kysely';

/** Since when, in real time, the dates of a desk's tickets wait to be counted again: its days or hours have changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table desks add column recount_asked_at timestamptz',
  // Whether somebody was reminded today, asked for each reminder that is late.
  `create index outgoing_mails_reminders on outgoing_mails (person_id, queued_at) where letter = 'reminder'`,
];
