import { type Kysely, sql } from 'kysely';

/** R9: every role has a date for its review, a service manager's too; a review that nobody answers reaches the desk. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // Who is service manager already is looked at in a year: nobody noted since when they are.
  'alter table service_managers add column since timestamptz',
  'alter table service_managers add column reviewed_at timestamptz',
  'update service_managers set since = now()',
  // How many steps of the round that runs are done, and when the next one is due; none is due between two rounds.
  'alter table access_reviews add column steps integer not null default 0',
  'alter table access_reviews add column clock_at timestamptz',
  'create index access_reviews_clock on access_reviews (clock_at) where clock_at is not null',
];
