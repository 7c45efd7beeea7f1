import assert from 'node:assert/strict';
import { connect, createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '#store/database/database.ts';
import { isTemporary, isUnreachable } from '#store/database/temporary-failure.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDatabase } from '#test/database.ts';

const { url } = await openTestDatabase();

/** A network to the database that can be cut without a word: packets vanish, and no connection is closed. */
async function openNetwork() {
  const target = new URL(url);
  const folder = target.searchParams.get('host');
  const port = Number(target.port || 5432);
  const pairs = new Set<Socket[]>();
  const server = createServer((near) => {
    const far = folder === null ? connect(port, target.hostname) : connect(`${folder}/.s.PGSQL.${port}`);
    pairs.add([near, far]);
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const through = new URL(url);
  through.searchParams.delete('host');
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as { port: number }).port);
  return {
    url: through.href,
    cut() {
      for (const [near, far] of pairs) {
        near!.unpipe(far);
        far!.unpipe(near);
      }
    },
  };
}

const network = await openNetwork();
const db = openDatabase({ url: network.url, connectionsMax: 1, statementMilliseconds: 300 });
atEnd(() => db.destroy());
const one = () => sql`select 1 as one`.execute(db);

test('a statement beyond its limit is ended by the server as a temporary failure, and the connection goes on', async () => {
  const error = await sql`select pg_sleep(5)`.execute(db).catch((failure: unknown) => failure);
  assert.equal((error as { code?: string }).code, '57014');
  assert.ok(isTemporary(error));
  await one();
});

test('a connection that a network swallowed is given up soon after the limit, and the next one works', async () => {
  await one();
  network.cut();
  const before = performance.now();
  const [error, transaction] = await Promise.all([
    one().catch((failure: unknown) => failure),
    pause(0).then(() =>
      db
        .transaction()
        .execute((trx) => sql`select 2`.execute(trx))
        .catch((failure: unknown) => failure),
    ),
  ]);
  assert.match(String(error), /Query read timeout|Connection terminated/);
  assert.ok(isTemporary(error) && isUnreachable(error));
  // The pool opened a new connection for the one that waited.
  assert.ok(!(transaction instanceof Error), String(transaction));
  assert.ok(performance.now() - before < 20_000);
  await one();
});

test('a transaction that its process left open is ended by the server', async () => {
  const { rows } = await sql<{
    limit: string;
  }>`select current_setting('idle_in_transaction_session_timeout') as limit`.execute(db);
  assert.equal(rows[0]?.limit, '1min');
});
