import { type Kysely, sql } from 'kysely';

/**
 * A bounced address comes back (R3): since when, and which letters were not sent in the meantime. A ticket and its first letter
 * are written in one transaction, so the reference is checked at its end.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table addresses add column reachable_at timestamptz`.execute(db);
  await sql`create table unsent_letters (
    ticket_id uuid not null references tickets deferrable initially deferred,
    event_seq integer not null,
    person_id uuid not null references people deferrable initially deferred,
    letter text not null,
    at timestamptz not null,
    primary key (person_id, ticket_id, event_seq, letter))`.execute(db);
  await sql`create index unsent_letters_ticket on unsent_letters (ticket_id)`.execute(db);
}
