import { type Kysely, sql } from 'kysely';

/** The paragraph that a form adds to the acknowledgement of its tickets; empty texts are none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table forms add column letter jsonb not null default '{"fr": "", "nl": "", "de": "", "en": ""}'`.execute(
    db,
  );
}
