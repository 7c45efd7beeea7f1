// One DATABASE_URL with two servers: a primary and its streaming standby. Each connection finds the server that is wanted, and a
// running desk follows when another becomes the primary.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { migrateDatabase, withHandle } from '#cli/with-database.ts';
import { people } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { openBoss } from '#jobs/boss.ts';
import { openSnapshot } from '#store/backup/backup-tables.ts';
import { openHintLine } from '#store/database/hints.ts';
import { newClient } from '#store/database/servers.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { atEnd } from '#test/at-end.ts';
import { belfry, belfryAlone } from '#test/command.ts';
import { freePort } from '#test/free-port.ts';
import { startPair } from '#test/standby.ts';
import { openPastDesk } from './crash/past-desk.ts';
import { openRecordingRelay } from './crash/recording-relay.ts';
import { startBelfry, untilReady, untilSaid } from './crash/started.ts';
import { call } from './crash/victim.ts';
import { openChance } from './simulation/chance.ts';

const { primary, standby } = await startPair();
await primary.run('create database belfry');
const hosts = [standby, primary].map(({ port }) => `127.0.0.1:${port}`).join(',');
const urlOf = (wanted: string, places = hosts) => `postgres://belfry@${places}/belfry?target_session_attrs=${wanted}`;
const url = urlOf('read-write');
await migrateDatabase(url);
const folder = mkdtempSync(join(tmpdir(), 'failover-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const desk = await openDesk();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The port of the server that a new connection reaches. */
async function reached(databaseUrl: string): Promise<number> {
  const client = newClient(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ port: number }>(`select current_setting('port')::int as port`);
  await client.end();
  return rows[0]!.port;
}

test('each target_session_attrs finds its server, whatever the order of the hosts', async () => {
  // The standby replays the making of the database.
  await until(
    () => reached(`postgres://belfry@127.0.0.1:${standby.port}/belfry`),
    (port) => port === standby.port,
  );
  const wanted = {
    'read-write': primary,
    primary,
    standby,
    'read-only': standby,
    'prefer-standby': standby,
    any: standby,
  };
  for (const [attributes, { port }] of Object.entries(wanted))
    assert.equal(await reached(urlOf(attributes)), port, attributes);
  const other = hosts.split(',').toReversed().join(',');
  assert.equal(await reached(urlOf('any', other)), primary.port);
  assert.equal(await reached(urlOf('prefer-standby', `127.0.0.1:${primary.port}`)), primary.port);
});

test('a server that is away is passed over, and one of the wrong kind is refused for the moment', async () => {
  assert.equal(await reached(urlOf('read-write', `127.0.0.1:9,${hosts}`)), primary.port);
  for (const places of [`127.0.0.1:${standby.port}`, `127.0.0.1:${standby.port},127.0.0.1:9`]) {
    const error = await reached(urlOf('read-write', places)).catch((failure: Error) => failure);
    assert.ok(error instanceof Error);
    assert.match(error.message, /No server has target_session_attrs=read-write: the one that answers is read-only/);
    assert.ok(isTemporary(error), 'the desk tries again');
  }
});

test('a server that is lost while it is asked fails the connection, not the process', async () => {
  const proxy = createServer((client) => {
    const there = createConnection(primary.port, '127.0.0.1');
    for (const end of [client, there]) end.on('error', () => void [client, there].map((each) => each.destroy()));
    client.on('data', (chunk) => (chunk.includes('pg_is_in_recovery') ? client.resetAndDestroy() : there.write(chunk)));
    there.pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  atEnd(() => proxy.close());
  const { port } = proxy.address() as AddressInfo;
  const error = await reached(urlOf('primary', `127.0.0.1:${port}`)).catch((failure: Error) => failure);
  assert.ok(isTemporary(error), String(error));
});

test('pool, job queue, line of hints and backup all find the primary', async () => {
  const port = sql<{ port: number }>`select current_setting('port')::int as port`;
  assert.equal((await withHandle(url, (db) => port.execute(db))).rows[0]?.port, primary.port);
  const boss = await openBoss(url, silent, { works: false });
  assert.ok(await boss.getQueue('send-mail'));
  await boss.stop({ graceful: false });
  const line = openHintLine(url, () => undefined);
  await new Promise<void>((resolve) => line.onPublicChanged(resolve));
  await line.close();
  const snapshot = await openSnapshot(urlOf('standby'));
  assert.ok(snapshot.migrations.length > 0, 'a backup may be taken from the standby');
  await snapshot.close();
});

test('serve and work refuse a URL under which they could not write, with exit code 78', async () => {
  const env = { BELFRY_URL: 'http://127.0.0.1', BELFRY_SECRET: 'a secret of this test' };
  const standing = await belfryAlone(['serve'], { env: { ...env, DATABASE_URL: urlOf('standby') } });
  assert.equal(standing.code, 78);
  assert.match(standing.stderr, /target_session_attrs=standby, but a desk must write. Set it to read-write/);
  const unknown = await belfry(['doctor'], { env: { ...env, DATABASE_URL: urlOf('writable') } });
  assert.equal(unknown.code, 78);
  assert.match(unknown.stderr, /DATABASE_URL is wrong.*target_session_attrs is one of any, read-write/);
});

async function openDesk() {
  const relay = await openRecordingRelay(openChance('failover'));
  atEnd(() => relay.close());
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: url,
    BELFRY_URL: at,
    PORT: String(port),
    BELFRY_LMTP_PORT: '0',
    BELFRY_METRICS_PORT: '0',
    BELFRY_SECRET: 'a secret of this test',
    BELFRY_SMTP_URL: relay.url,
    BELFRY_DATA: join(folder, 'data'),
    BELFRY_STORAGE: `file:${join(folder, 'files')}`,
  };
  const past = await openPastDesk(env, relay.own);
  await fillCast(past.world);
  const made = await createToken(past.world, { name: 'failover', role: 'agent', person: people.nadia.email });
  await past.close();
  if ('refused' in made) throw new Error(made.refused);
  const processes = [startBelfry(['serve'], { ...env, LOG_LEVEL: 'error' }), startBelfry(['work'], env)] as const;
  for (const each of processes) atEnd(() => each.stop());
  await untilReady(at, processes[0]);
  await untilSaid(processes[1], 'Working.');
  return { url: at, token: made.token, relay, processes };
}

async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean, seconds = 120): Promise<T | undefined> {
  const end = performance.now() + seconds * 1000;
  let answer: T | undefined;
  while (performance.now() < end) {
    answer = await ask().catch(() => answer);
    if (answer !== undefined && isThere(answer)) return answer;
    await pause(200);
  }
  return answer;
}

/** Opens a ticket by the API and answers it, and waits until `work` has sent the answer. */
async function answerTicket(): Promise<{ status: number; isSent: boolean }> {
  const before = desk.relay.taken.size;
  const body = {
    desk: 'DTO',
    requester: { email: 'anna@client.example' },
    summary: 'A page',
    description: 'It is gone.',
  };
  const post = (path: string, content: object, key = `${Math.random()}`) =>
    until(
      () => call(desk, 'POST', path, { body: content, key }),
      ({ status }) => status === 201,
    );
  const made = await post('/tickets', body);
  const answered = await post(`/tickets/${made?.json.number}/answers`, { text: 'We look at it.' });
  const letters = await until(
    async () => desk.relay.taken.size,
    (size) => size > before,
  );
  return { status: answered?.status ?? 0, isSent: (letters ?? 0) > before };
}

async function isUp(): Promise<boolean> {
  const answer = await fetch(`${desk.url}/health`);
  return ((await answer.json()) as { status: string }).status === 'UP';
}

test('a server that becomes read-only without closing a connection is left for the new primary', async () => {
  assert.deepEqual(await answerTicket(), { status: 201, isSent: true });
  await primary.run('alter system set default_transaction_read_only = on');
  await primary.run('select pg_reload_conf()');
  await standby.run('select pg_promote()');
  assert.deepEqual(await answerTicket(), { status: 201, isSent: true });
  assert.ok(await until(isUp, (is) => is), 'health says UP again');
});

test('when the primary is killed, the same processes go on with the other one', async () => {
  await primary.run('alter system reset default_transaction_read_only');
  await primary.run('select pg_reload_conf()');
  await standby.kill();
  assert.deepEqual(await answerTicket(), { status: 201, isSent: true });
  assert.ok(await until(isUp, (is) => is), 'health says UP again');
  for (const each of desk.processes) assert.ok(each.isAlive(), each.said());
});
