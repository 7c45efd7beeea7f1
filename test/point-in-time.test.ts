// The recovery to a moment of docs/operation.md, with the files of deploy/postgresql.
import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { migrateDatabase, withHandle } from '#cli/with-database.ts';
import { fillCast } from '#demo/fill-cast.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { newClient } from '#store/database/servers.ts';
import { belfry } from '#test/command.ts';
import { openClusters } from '#test/standby.ts';
import { until } from '#test/until.ts';
import { openPastDesk } from './crash/past-desk.ts';
import { openRecordingRelay } from './crash/recording-relay.ts';
import { writeMail } from './crash/write-mail.ts';
import { openChance } from './simulation/chance.ts';

const clusters = openClusters();
const archive = join(clusters.folder, 'archive');
const chance = openChance('a moment');

test('a database is recovered to a moment, and the desk on it is whole and in quarantine', async () => {
  mkdirSync(archive);
  chmodSync(archive, 0o777);
  const cluster = clusters.make('main');
  appendFileSync(join(cluster, 'postgresql.conf'), deployed('archive.conf'));
  const server = await clusters.start(cluster);
  await server.run('create database belfry');
  const env = environmentOn(server.port);
  await migrateDatabase(env.DATABASE_URL);
  const relay = await openRecordingRelay(chance);
  const past = await openPastDesk(env, relay.own);
  await fillCast(past.world);
  const write = async (name: string) => {
    const { from, to, raw } = writeMail(chance, name);
    const received = await receiveMail(past.world, { mailbox: to[0]!, envelopeFrom: from, raw });
    assert.ok('saved' in received);
    await readMail(past.world, received.saved);
  };
  await write('before-the-base');
  const base = await takeBase(env.DATABASE_URL, cluster);
  await write('before-the-moment');
  const [moment] = await server.run('select clock_timestamp()::text as at');
  await write('after-the-moment');
  await past.close();
  await relay.close();
  await archiveAll(server);
  await server.kill();

  appendFileSync(
    join(base, 'postgresql.auto.conf'),
    deployed('recovery.conf').replace('2026-11-30 14:00:00+01', String(moment!.at)),
  );
  writeFileSync(join(base, 'recovery.signal'), '');
  chmodSync(join(base, 'recovery.signal'), 0o666);
  const recovered = environmentOn((await clusters.start(base)).port);
  await untilPromoted(recovered.DATABASE_URL);
  assert.deepEqual(await messageIds(recovered.DATABASE_URL), [
    '<before-the-base@crash.example>',
    '<before-the-moment@crash.example>',
  ]);
  const quarantined = await belfry(['restore', '--quarantine'], { env: recovered });
  assert.deepEqual([quarantined.code, quarantined.stderr], [0, '']);
  const proved = await belfry(['prove'], { env: recovered });
  assert.deepEqual([proved.code, proved.stderr], [0, '']);
  assert.match(proved.stdout, /^2 tickets/);
});

/** A file of deploy/postgresql, with the folder of the archive. */
function deployed(name: string): string {
  const text = readFileSync(new URL(`../deploy/postgresql/${name}`, import.meta.url), 'utf8');
  return text.replaceAll('/archive', archive);
}

function environmentOn(port: number) {
  return {
    DATABASE_URL: `postgres://belfry@127.0.0.1:${port}/belfry`,
    BELFRY_URL: 'http://127.0.0.1',
    BELFRY_SECRET: 'a secret of the recovery test',
    BELFRY_STORAGE: `file:${join(clusters.folder, 'files')}`,
  };
}

/** What pg_basebackup does (PostgreSQL's manual, "Making a Base Backup Using the Low Level API"): the npm package has none. */
async function takeBase(url: string, cluster: string): Promise<string> {
  const client = newClient(url);
  await client.connect();
  await client.query("select pg_backup_start('base', fast => true)");
  const base = clusters.copy(cluster, 'base');
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
  await client.end();
  rmSync(join(base, 'postmaster.pid'), { force: true });
  for (const name of readdirSync(join(base, 'pg_wal'), { withFileTypes: true }))
    if (name.isFile()) rmSync(join(base, 'pg_wal', name.name));
  writeFileSync(join(base, 'backup_label'), rows[0]!.labelfile);
  chmodSync(join(base, 'backup_label'), 0o666);
  return base;
}

async function archiveAll(server: { run(text: string): Promise<Record<string, unknown>[]> }): Promise<void> {
  const [{ last } = {}] = await server.run('select pg_walfile_name(pg_switch_wal()) as last');
  await until(async () => readdirSync(archive).includes(String(last)));
}

function untilPromoted(url: string): Promise<void> {
  return until(async () => {
    const client = newClient(url);
    await client.connect();
    const { rows } = await client.query<{ waits: boolean }>('select pg_is_in_recovery() as waits');
    await client.end();
    return !rows[0]!.waits;
  });
}

async function messageIds(url: string): Promise<(string | null)[]> {
  const rows = await withHandle(url, (db) =>
    db.selectFrom('incomingMails').select('messageId').orderBy('messageId').execute(),
  );
  return rows.map(({ messageId }) => messageId);
}
