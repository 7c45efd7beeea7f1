import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LastingPool } from '#store/database/lasting-pool.ts';
import { openTestDatabase } from '#test/database.ts';

const { url } = await openTestDatabase();
const pool = new LastingPool({ connectionString: url, max: 3 }, () => undefined);
test.after(() => pool.end());

async function serverProcess(): Promise<number> {
  const { rows } = await pool.run('select pg_backend_pid() as pid');
  return rows[0].pid;
}

/** Opens all connections of the pool, and returns their server processes. */
async function fill(): Promise<number[]> {
  const clients = await Promise.all([1, 2, 3].map(() => pool.acquire()));
  const answers = await Promise.all(clients.map((client) => client.query('select pg_backend_pid() as pid')));
  for (const client of clients) client.release();
  return answers.map(({ rows }) => rows[0].pid);
}

test('a statement that fails for another reason leaves the other connections open', async () => {
  const pids = await fill();
  await assert.rejects(pool.run('select nothing from nowhere'), /nowhere/);
  assert.ok(pids.includes(await serverProcess()));
});

test('once a connection lost its server, no connection that is as old is used', async () => {
  const pids = await fill();
  await assert.rejects(pool.run('select pg_terminate_backend(pg_backend_pid())'));
  const next = [await serverProcess(), ...(await fill())];
  assert.deepEqual(
    next.filter((pid) => pids.includes(pid)),
    [],
  );
});

test('a server that takes no changes counts as lost', async () => {
  const pids = await fill();
  await assert.rejects(
    pool.run('begin; set transaction read only; create table never (id int)'),
    /read-only transaction/,
  );
  assert.ok(!pids.includes(await serverProcess()));
});
