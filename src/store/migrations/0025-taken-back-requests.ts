import { type Kysely, sql } from 'kysely';

/** R9: who asked for access may take the request back before it is decided. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  'alter table access_requests drop constraint access_requests_state_check',
  `alter table access_requests add constraint access_requests_state_check
     check (state in ('unproved', 'waiting', 'granted', 'refused', 'takenBack'))`,
];
