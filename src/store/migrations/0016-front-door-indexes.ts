import { type Kysely, sql } from 'kysely';

/** Indexes for what the public reads: none of it reads a table whole that grows with the years. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  // The newest articles in a language, and those whose title is alike to a typing slip.
  'create index article_texts_desk on article_texts (desk_id, language)',
  // What holds now, beside years of what is over.
  'create index announcements_until on announcements (desk_id, until_at)',
];
