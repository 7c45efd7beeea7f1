import { type Kysely, sql } from 'kysely';

/** Articles in any language: the installation's folders say which there are, no longer a check. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table article_texts drop constraint article_texts_language_check`.execute(db);
}
