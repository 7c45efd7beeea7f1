import { type Kysely, sql } from 'kysely';

/** Up to which event each person has read a ticket, in the same moment as their news of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table read_marks (
      person_id uuid not null references people,
      ticket_id uuid not null references tickets on delete cascade,
      -- The number of the last event that they have read.
      seq integer not null,
      at timestamptz not null,
      primary key (person_id, ticket_id)
    )`.execute(db);
  await sql`create index read_marks_ticket on read_marks (ticket_id)`.execute(db);
  await sql`create index read_marks_at on read_marks (at)`.execute(db);
}
