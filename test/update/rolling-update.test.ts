// A rolling update, as docs/operation.md describes it: two `serve` behind nginx and a `work`, one after the other.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { withHandle } from '#cli/with-database.ts';
import { people } from '#demo/cast.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import type { Database } from '#store/database/database.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';
import { atEnd } from '#test/at-end.ts';
import { freePort } from '#test/free-port.ts';
import { nginxMissing, startNginx } from '#test/proxies.ts';
import { settle, takeAccount } from '../crash/account.ts';
import type { Fire } from '../crash/fire.ts';
import { openPastDesk } from '../crash/past-desk.ts';
import { openRecordingRelay, type RecordingRelay } from '../crash/recording-relay.ts';
import { type Started, startBelfry, untilReady, untilSaid } from '../crash/started.ts';
import type { Victim } from '../crash/victim.ts';
import { openChance } from '../simulation/chance.ts';
import { layOutNextRelease, nextVersion } from './next-release.ts';
import { openTraffic } from './traffic.ts';

const host = 'desk.administration.example';
const runsMilliseconds = 1_500;

test('an update under traffic fails no request, and loses no mail and no letter', { skip: nginxMissing }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const relay = await openRecordingRelay(openChance('an update/relay'));
  atEnd(() => relay.close());
  const places = { next: join(folder, 'next'), files: join(folder, 'files'), data: join(folder, 'data') };

  // The processes of a desk need most of the connections that the run's own server allows.
  const server = await startEmbedded(join(folder, 'server'), { fast: true });
  atEnd(() => server.stop());
  const ports = [await freePort(), await freePort()] as const;
  const lmtpPorts = [await freePort(), await freePort()] as const;
  const env = {
    DATABASE_URL: server.url,
    BELFRY_URL: `https://${host}`,
    BELFRY_SECRET: 'a secret of the update test',
    BELFRY_SMTP_URL: relay.url,
    BELFRY_TRUSTED_PROXIES: '127.0.0.1',
    BELFRY_METRICS_PORT: '0',
    BELFRY_DATA: places.data,
    BELFRY_STORAGE: `file:${places.files}`,
    LOG_LEVEL: 'info',
  };
  const beganAt = new Date().toISOString();
  const release = { last: undefined, next: places.next };
  const command = (args: string[], of: keyof typeof release, more = {}) =>
    startBelfry(args, { ...env, ...more }, { folder: release[of] });
  const startServe = (place: 0 | 1) => async (of: keyof typeof release) => {
    const [port, lmtpPort] = [String(ports[place]), String(lmtpPorts[place])];
    const started = command(['serve'], of, { PORT: port, BELFRY_LMTP_PORT: lmtpPort });
    await untilReady(`http://127.0.0.1:${port}`, started);
    return started;
  };
  const startWork = async (of: keyof typeof release) => {
    const started = command(['work'], of);
    await untilSaid(started, 'Working.');
    return started;
  };
  async function migrate(of: keyof typeof release): Promise<string> {
    const started = command(['migrate'], of);
    assert.equal(await started.ended, 0, started.said());
    return started.said();
  }

  await migrate('last');
  layOutNextRelease(places.next, await withHandle(env.DATABASE_URL, tablesOf));
  const token = await fill(env, relay);
  const starts = [startServe(0), startServe(1), startWork];
  const processes: Started[] = await Promise.all(starts.map((start) => start('last')));
  atEnd(async () => void (await Promise.all(processes.map((each) => each.kill()))));
  const proxy = await startNginx(ports);
  const traffic = openTraffic({ host, port: proxy.port, lmtpPorts, token });
  await pause(runsMilliseconds);

  const expanded = await migrate('next');
  assert.match(expanded, /Applied 9001-tickets\./);
  assert.doesNotMatch(expanded, /contract\./, 'nothing is taken away while older processes run');
  assert.match(expanded, /belfry serve 0\.1\.0 still runs on .+\nNothing that it needs was taken away\./s);
  for (const [place, start] of starts.entries()) {
    await processes[place]!.stop();
    assert.equal(await processes[place]!.ended, 0, processes[place]!.said());
    processes[place] = await start('next');
    await pause(runsMilliseconds);
    // nginx has found the new process by now, and serves pages of it.
    if (place === 0) traffic.meetNextRelease();
  }
  const contracted = await migrate('next');
  assert.match(contracted, /Applied 9002-tickets-contract\./);
  await pause(runsMilliseconds);
  await traffic.stop();

  await t.test('each request was answered', () => {
    t.diagnostic(`${traffic.answered} requests, ${traffic.peer.mails.size} mails`);
    assert.deepEqual(traffic.failed, []);
    assert.ok(traffic.answered > 200, `only ${traffic.answered} answers`);
  });
  await t.test('each mail and letter is there once', async () => {
    const victim = { name: 'external', databaseUrl: env.DATABASE_URL, expected: [] } as unknown as Victim;
    victim.secrets = async () => [env.BELFRY_SECRET];
    victim.now = async () => new Date().toISOString();
    const fire: Fire = {
      seed: '',
      victim,
      peer: traffic.peer,
      relay,
      beganAt,
      acts: [],
      say: t.diagnostic,
      faults: [],
    };
    await settle(fire);
    const account = await takeAccount(fire, 0);
    assert.deepEqual(fire.faults, []);
    assert.ok(account.mails > 50 && account.letters > 50, JSON.stringify(account));
  });
  await t.test('each ticket that a program opened is there', async () => {
    const rows = await withHandle(env.DATABASE_URL, (db) =>
      db.selectFrom('tickets').select('number').where('number', 'in', traffic.opened).execute(),
    );
    assert.equal(rows.length, traffic.opened.length);
  });
  await t.test('a process of the last version does not start any more', async () => {
    const late = command(['work'], 'last');
    assert.equal(await late.ended, 1);
    assert.match(late.said(), /newer than this version/);
  });
  assert.ok(
    processes.every((each) => each.isAlive()),
    nextVersion,
  );
});

async function tablesOf(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
  return rows.map(({ name }) => name);
}

/** Fills the desk, and returns an agent's token. */
async function fill(env: Record<string, string>, { own }: RecordingRelay): Promise<string> {
  const past = await openPastDesk(env, own);
  await fillCast(past.world);
  const made = await createToken(past.world, { name: 'update', role: 'agent', person: people.nadia.email });
  await past.close();
  if ('refused' in made) throw new Error(made.refused);
  return made.token;
}
