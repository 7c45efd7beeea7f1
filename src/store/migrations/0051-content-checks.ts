import { type Kysely, sql } from 'kysely';

/** Stored bytes are removed only after a check, under a lock, that nothing uses them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table content_checks (
     id uuid primary key,
     sha256 text not null,
     due_at timestamptz not null
   )`,
  'create index content_checks_due on content_checks (due_at)',
  'create index content_checks_sha256 on content_checks (sha256)',
  'create index files_sha256 on files (sha256)',
];
