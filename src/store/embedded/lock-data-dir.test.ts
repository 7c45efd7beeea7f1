import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scratchDataDir, spawnDesk } from '#test/embedded/scratch.ts';
import { DataFolderInUse } from './failures.ts';
import { lockDataDir } from './lock-data-dir.ts';

test('a second desk on a data folder is refused, with the owner and start time of the first', async (t) => {
  const dataDir = scratchDataDir(t);
  const before = Date.now();
  const desk = spawnDesk(t, 'lock', dataDir);
  await desk.saw('locked');
  await assert.rejects(lockDataDir(dataDir), (error) => {
    assert.ok(error instanceof DataFolderInUse);
    assert.equal(error.pid, desk.child.pid);
    assert.ok(error.since.getTime() >= before - 1000 && error.since.getTime() <= Date.now() + 1000);
    return true;
  });
  desk.child.kill('SIGKILL');
  await desk.gone;
});

test('a data folder is free again as soon as its desk is killed', async (t) => {
  const dataDir = scratchDataDir(t);
  const desk = spawnDesk(t, 'lock', dataDir);
  await desk.saw('locked');
  desk.child.kill('SIGKILL');
  await desk.gone;
  (await lockDataDir(dataDir)).release();
});

test('a data folder is free again when its desk releases it', async (t) => {
  const dataDir = scratchDataDir(t);
  (await lockDataDir(dataDir)).release();
  const lock = await lockDataDir(dataDir);
  await assert.rejects(lockDataDir(dataDir), DataFolderInUse);
  lock.release();
});
