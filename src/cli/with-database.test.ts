import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { requireCurrentSchema, requireRunnableSchema } from '#cli/with-database.ts';
import { openTestDatabase } from '#test/database.ts';

const { db, url } = await openTestDatabase();

test('no command works on a database with a language whose folder is gone', async () => {
  await requireCurrentSchema(url);
  await requireRunnableSchema(url);
  await sql`create text search configuration belfry_eo (copy = simple)`.execute(db);
  for (const require of [requireCurrentSchema, requireRunnableSchema])
    await assert.rejects(require(url), /the folder src\/locales\/eo is missing/);
});
