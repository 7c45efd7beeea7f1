import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { scratchDataDir } from '#test/embedded/scratch.ts';
import { changeLock, type HeldLock, takeLock } from './file-lock.ts';

function scratchFile(t: TestContext): string {
  const folder = scratchDataDir(t);
  mkdirSync(folder, { recursive: true });
  return join(folder, 'a.lock');
}

test('many can hold a shared lock, one an exclusive lock', async (t) => {
  const path = scratchFile(t);
  const [first, second] = [await takeLock(path, 'shared', 0), await takeLock(path, 'shared', 0)];
  assert.equal(await takeLock(path, 'exclusive', 0), null);
  first!.release();
  assert.ok(await changeLock(second!, 'exclusive', 0));
  assert.equal(await takeLock(path, 'shared', 0), null);
  second!.release();
});

test('the replacement for flock behaves the same', async (t) => {
  const path = scratchFile(t);
  const shared = (await takeLock(path, 'shared', 0))!;
  const other = (await takeLock(path, 'shared', 0))!;
  assert.equal(standIn(other, '--exclusive', '--wait', '0', '3'), 1);
  assert.equal(standIn(other, '--exclusive', '--wait', '1', '3'), 1);
  shared.release();
  assert.equal(standIn(other, '--exclusive', '3'), 0);
  assert.equal(await takeLock(path, 'shared', 0), null);
  other.release();
});

function standIn(lock: HeldLock, ...args: string[]): number | null {
  const script = join(import.meta.dirname, 'flock.pl');
  return spawnSync('perl', [script, ...args], { stdio: ['ignore', 'inherit', 'inherit', lock.fd] }).status;
}
