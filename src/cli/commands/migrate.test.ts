import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { withHandle } from '#cli/with-database.ts';
import { belfry } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';

test('two machines that migrate at once both succeed, and each migration runs once', async () => {
  const env = { DATABASE_URL: await makeEmptyDatabase() };
  const ended = await Promise.all([
    belfry(['migrate'], { env }),
    belfry(['migrate'], { env }),
    belfry(['migrate'], { env }),
  ]);
  assert.deepEqual(
    ended.map(({ code, stderr }) => [code, stderr]),
    [
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  );
  assert.equal(ended.filter(({ stdout }) => stdout.includes('Applied 0001-foundation.')).length, 1);
  assert.deepEqual(await belfry(['migrate'], { env }), {
    code: 0,
    stdout: 'The database is of this version already.\n',
    stderr: '',
  });
});

test('a database that is older or newer is refused, with what mends it', async () => {
  const env = { DATABASE_URL: await makeEmptyDatabase() };
  const older = await belfry(['token', 'create', '--name', 'N', '--role', 'agent'], { env });
  assert.equal(older.code, 1);
  assert.match(older.stderr, /older.*npx belfry migrate/);
  await belfry(['migrate'], { env });
  await withHandle(env.DATABASE_URL, (db) =>
    sql`insert into kysely_migration values ('9999-of-tomorrow', '')`.execute(db),
  );
  const newer = await belfry(['migrate'], { env });
  assert.equal(newer.code, 1);
  assert.match(newer.stderr, /newer than this version/);
});

test('a database that is away is said to be away', async () => {
  const { code, stderr } = await belfry(['migrate'], { env: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' } });
  assert.equal(code, 1);
  assert.match(stderr, /cannot be reached: connect ECONNREFUSED/);
});
