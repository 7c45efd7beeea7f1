import { type Kysely, sql } from 'kysely';

/** Which programs of this installation run, and when each last did its rounds (R35). Rows of dead processes are deleted after a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table processes (
      id uuid primary key,
      works boolean not null,
      host text not null,
      pid integer not null,
      started_at timestamptz not null,
      beat_at timestamptz not null,
      ahead_milliseconds integer not null,
      rounds jsonb not null,
      relay_failure text
    )`.execute(db);
}
