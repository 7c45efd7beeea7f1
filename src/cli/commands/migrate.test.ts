import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { withHandle } from '#cli/with-database.ts';
import { belfry } from '#test/command.ts';
import { startBelfry } from '#test/crash/started.ts';
import { makeEmptyDatabase, openTestDatabase } from '#test/database.ts';

test('two machines can migrate at once, and each migration runs once', async () => {
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
  assert.equal(ended.filter(({ stdout }) => stdout.includes('Applied 0001-first-release.')).length, 1);
  assert.deepEqual(await belfry(['migrate'], { env }), {
    code: 0,
    stdout: 'The database is of this version already.\n',
    stderr: '',
  });
});

test('an older or newer database is refused with the remedy', async () => {
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

test('a migration killed midway leaves no table, and the next start completes it', async () => {
  const env = { DATABASE_URL: await makeEmptyDatabase() };
  const inTheWay = new pg.Client({ connectionString: env.DATABASE_URL });
  await inTheWay.connect();
  // The last file of the migration waits for a table of the same name that another transaction has not committed.
  await inTheWay.query('begin; create table revisions (number integer)');
  const migrating = startBelfry(['migrate'], env);
  while (!(await waitsForLock(env.DATABASE_URL))) {
    assert.ok(migrating.isAlive(), migrating.said());
    await pause(20);
  }
  await migrating.kill();
  await inTheWay.query('rollback');
  await inTheWay.end();
  assert.deepEqual(await tablesOf(env.DATABASE_URL), ['kysely_migration', 'kysely_migration_lock']);
  assert.match((await belfry(['migrate'], { env })).stdout, /^Applied 0001-first-release\.$/m);
  assert.deepEqual(await tablesOf(env.DATABASE_URL), await tablesOf((await openTestDatabase()).url));
});

function waitsForLock(url: string): Promise<boolean> {
  return withHandle(url, async (db) => {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    return rows.length > 0;
  });
}

function tablesOf(url: string): Promise<string[]> {
  return withHandle(url, async (db) => {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    return tables.map(({ schema, name }) => (schema === 'public' ? name : `${schema}.${name}`)).sort();
  });
}

test('a database of a development build is refused with the remedy', async () => {
  const env = {
    DATABASE_URL: await makeEmptyDatabase(),
    BELFRY_SECRET: 'a secret of the tests',
    BELFRY_URL: 'https://desk.example',
    BELFRY_SMTP_URL: 'smtp://127.0.0.1:1',
  };
  await belfry(['migrate'], { env });
  await withHandle(env.DATABASE_URL, (db) =>
    sql`update kysely_migration set name = '0001-foundation' where name = '0001-first-release'`.execute(db),
  );
  for (const args of [['migrate'], ['backup', '/nowhere'], ['doctor'], ['serve'], ['work']]) {
    const { code, stdout, stderr } = await belfry(args, { env });
    assert.equal(code, 1, args.join(' '));
    assert.match(stdout + stderr, /development build made this database.*Name an empty database/, args.join(' '));
  }
});

test('an unreachable database is reported as unreachable', async () => {
  const { code, stderr } = await belfry(['migrate'], { env: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' } });
  assert.equal(code, 1);
  assert.match(stderr, /cannot be reached: connect ECONNREFUSED/);
});
