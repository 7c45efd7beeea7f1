import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNobodyLeft, rowsOf, scratchDataDir } from '#test/embedded/scratch.ts';
import { startEmbedded } from './start-embedded.ts';

const dataDir = scratchDataDir();

test('a first start creates an empty UTF-8 database that sorts and searches like people do', async () => {
  const embedded = await startEmbedded(dataDir, { fast: true });
  const rows = await rowsOf(
    embedded.url,
    `select current_database() as name, getdatabaseencoding() as encoding, 'été' < 'zone' as sorted,
            to_tsvector('french', '« l’accès »')::text as words, current_setting('listen_addresses') as tcp`,
  );
  assert.deepEqual(rows, [{ name: 'belfry', encoding: 'UTF8', sorted: true, words: "'acces':2", tcp: '' }]);
  await embedded.stop();
});

test('only the owner may enter the socket’s folder', async () => {
  const embedded = await startEmbedded(dataDir, { fast: true });
  assert.equal(statSync(join(dataDir, 'postgres', 'socket')).mode & 0o777, 0o700);
  assert.ok(readdirSync(join(dataDir, 'postgres', 'socket')).includes('.s.PGSQL.5432'));
  await embedded.stop();
});

test('committed data survives a restart, and a second stop does nothing', async () => {
  const first = await startEmbedded(dataDir);
  await rowsOf(first.url, 'create table ticket as select 1 as number');
  await first.stop();
  await first.stop();
  await assertNobodyLeft(dataDir);
  const second = await startEmbedded(dataDir);
  assert.deepEqual(await rowsOf(second.url, 'select number from ticket'), [{ number: 1 }]);
  assert.deepEqual(
    await rowsOf(second.url, "select current_setting('fsync') f, current_setting('synchronous_commit') s"),
    [{ f: 'on', s: 'on' }],
  );
  await second.stop();
});

test('a failed start of PostgreSQL shows the end of its log', async (t) => {
  const broken = scratchDataDir(t);
  mkdirSync(join(broken, 'postgres', 'cluster'), { recursive: true });
  await assert.rejects(startEmbedded(broken), { name: 'EmbeddedFailure', message: /postgres.*configuration file/s });
});

test('a data folder that cannot be created is reported with the remedy', async (t) => {
  const file = scratchDataDir(t);
  writeFileSync(file, 'a file');
  await assert.rejects(startEmbedded(join(file, 'below')), { name: 'EmbeddedFailure', message: /BELFRY_DATA/ });
});
