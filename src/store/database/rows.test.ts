import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { inOneStatement } from '#store/database/rows.ts';
import { peopleWith } from '#store/people/people.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { db, cast } = await openTestDesk();

const values = sql<{ savedAt: string; dueAt: string; at: string | null; count: number; data: object; items: string[] }>`
  select timestamptz '2026-12-01 23:00:00.5+00' as saved_at, timestamptz '2026-12-01 23:00:00+00' as due_at,
    null::timestamptz as at, 9007199254740991::bigint as count, '{"inner_name": 1}'::jsonb as data, array['é', '"'] as items`;

test('queries in one statement return what each returns alone, in its order', async () => {
  const { claire, hugo, nadia } = cast.people;
  const some = peopleWith(db, [claire, hugo, nadia]);
  const nobody = peopleWith(db, []);
  const instants = ['savedAt', 'dueAt', 'at', 'provedAt', 'bouncedAt'];
  const read = await inOneStatement(db, { values, some, nobody }, instants);
  assert.deepEqual(read, { values: (await values.execute(db)).rows, some: await some.execute(), nobody: [] });
  assert.equal(read.some.length, 3);
});
