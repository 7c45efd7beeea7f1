import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '#store/database/database.ts';
import { isContracted, mayRunOn, migrate, stateOfMigrations } from '#store/database/migrate.ts';
import { atEnd } from '#test/at-end.ts';
import { makeEmptyDatabase, openTestDatabase } from '#test/database.ts';

const { db, url } = await openTestDatabase();
const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
const current = rows.map(({ name }) => name);

test('a process runs on a database to which a later version only added', () => {
  assert.equal(mayRunOn([...current, '9999-of-tomorrow']), true);
  assert.equal(mayRunOn([...current, '9999-of-tomorrow-contract']), false);
  assert.equal(mayRunOn(current.slice(0, -1)), false);
});

test('a database is current before and after what nothing needs is taken away', () => {
  assert.equal(stateOfMigrations(current), 'current');
  assert.equal(isContracted(current), true);
  assert.equal(isContracted(current.filter((name) => name !== '0002-snoozes')), false);
});

test('a migration waits for a table in short turns, so that others pass', async () => {
  const empty = await makeEmptyDatabase();
  const fresh = openDatabase({ url: empty, connectionsMax: 2 });
  atEnd(() => fresh.destroy());
  const reader = new pg.Client({ connectionString: empty });
  await reader.connect();
  // Another transaction holds a name that the first migration needs.
  await reader.query('begin; create table tickets (id integer)');
  const migrating = migrate(fresh);
  await until(async () => (await waits(fresh)) > 0);
  await until(async () => (await waits(fresh)) === 0);
  await reader.end();
  assert.deepEqual(await migrating, current);
});

test('a prepared statement outlives a column that another process adds', async () => {
  await sql`create table growing (id integer)`.execute(db);
  await sql`insert into growing values (1)`.execute(db);
  const read = (handle: typeof db) => sql`select * from growing where id = ${1}`.execute(handle);
  await read(db);
  await alterElsewhere('alter table growing add column more integer default 2');
  assert.deepEqual((await read(db)).rows, [{ id: 1, more: 2 }]);
});

async function alterElsewhere(statement: string): Promise<void> {
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query(statement);
  await other.end();
}

async function waits(handle: typeof db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(handle);
  return rows[0]!.count;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
