import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rowsOf, scratchDataDir } from '#test/embedded/scratch.ts';
import { preparePlace } from './place.ts';
import { findSocketFolder, makeSocketFolder } from './socket-folder.ts';
import { startEmbedded } from './start-embedded.ts';

const long = 'a-folder-with-a-very-long-name/'.repeat(5);

test('a data folder too deep for a socket gets a private one below /tmp, permanently', async (t) => {
  const dataDir = scratchDataDir(t, long);
  const embedded = await startEmbedded(dataDir, { fast: true });
  assert.deepEqual(await rowsOf(embedded.url, 'select 1 as one'), [{ one: 1 }]);
  const socketFolder = readFileSync(join(dataDir, 'postgres', 'socket-folder'), 'utf8').trim();
  t.after(() => rmSync(socketFolder, { recursive: true }));
  assert.equal(statSync(socketFolder).mode & 0o777, 0o700);
  await embedded.stop();
  const again = await startEmbedded(dataDir, { fast: true });
  assert.equal(again.url, embedded.url);
  await again.stop();
});

test('a copied data folder does not reach the server of the original', (t) => {
  const original = preparePlace(scratchDataDir(t, `${long}original`));
  const socketFolder = makeSocketFolder(original);
  t.after(() => rmSync(socketFolder, { recursive: true }));
  const copyDir = scratchDataDir(t, `${long}copy`);
  cpSync(original.dataDir, copyDir, { recursive: true });
  assert.equal(findSocketFolder(original), socketFolder);
  assert.equal(findSocketFolder(preparePlace(copyDir)), undefined);
});
