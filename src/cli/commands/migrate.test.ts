import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { CommandRefused } from '#cli/command-refused.ts';
import { readEnvironment } from '#cli/environment.ts';
import { required } from '#cli/run-desk.ts';
import { withHandle } from '#cli/with-database.ts';
import { belfry } from '#test/command.ts';
import { startBelfry } from '#test/crash/started.ts';
import { makeEmptyDatabase, openTestDatabase } from '#test/database.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';

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

const production = {
  BELFRY_SECRET: 'a secret of the tests',
  BELFRY_URL: 'https://desk.example',
  BELFRY_SMTP_URL: 'smtp://127.0.0.1:1',
};

test('a database of a development build is refused with the remedy', async () => {
  const env = { ...production, DATABASE_URL: await makeEmptyDatabase() };
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

test('without DATABASE_URL, no embedded database is created', async () => {
  const folder = scratchDataDir();
  const { code, stderr } = await belfry(['migrate'], { env: { BELFRY_DATA: folder } });
  assert.equal(code, 1);
  assert.match(stderr, /^belfry: There is no desk in .*set its database in DATABASE_URL\.$/m);
  assert.equal(existsSync(join(folder, 'postgres')), false);
});

test('a start on a database that cannot be used says why and what to do, without a stack', async () => {
  const [url, env] = [new URL(await makeEmptyDatabase()), { ...production, DATABASE_URL: '' }];
  url.pathname += '-away';
  const tries: [string, string, RegExp][] = [
    ['work', 'postgres://x@127.0.0.1:1/x', /ECONNREFUSED.*\. Check DATABASE_URL, and that the server runs\.$/],
    ['serve', url.href, /does not exist\. Create the database, or correct its name in DATABASE_URL\.$/],
  ];
  for (const [command, DATABASE_URL, words] of tries) {
    const { code, stderr } = await belfry([command], { env: { ...env, DATABASE_URL } });
    assert.equal(code, 1);
    assert.match(stderr.trimEnd(), words);
  }
});

test('a start without a required variable ends with 78, the code of a wrong configuration', () => {
  for (const missing of ['DATABASE_URL', 'BELFRY_URL', 'BELFRY_SECRET']) {
    const given = { ...production, DATABASE_URL: 'postgres://x@127.0.0.1:1/x', [missing]: '' };
    assert.throws(
      () => required(readEnvironment(given)),
      (error: CommandRefused) => error.exitCode === 78 && error.message.startsWith(`${missing} is not set.`),
    );
  }
});

test('an unreachable database is reported as unreachable', async () => {
  const { code, stderr } = await belfry(['migrate'], { env: { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' } });
  assert.equal(code, 1);
  assert.match(stderr, /cannot be reached: connect ECONNREFUSED/);
});
