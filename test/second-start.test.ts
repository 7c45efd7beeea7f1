import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockDataDir } from '#store/embedded/lock-data-dir.ts';
import { belfryAlone } from '#test/command.ts';
import { scratchDataDir } from '#test/embedded/scratch.ts';

test('a second start on the same data folder says so and ends', async () => {
  const dataDir = scratchDataDir();
  const lock = await lockDataDir(dataDir);
  const { code, stderr } = await belfryAlone(['demo'], { env: { BELFRY_DATA: dataDir } });
  lock.release();
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`belfry: The data folder .* is in use by process ${process.pid} since`));
});
