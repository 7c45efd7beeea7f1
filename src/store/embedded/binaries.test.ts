import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { scratchDataDir } from '#test/embedded/scratch.ts';
import { findNativeFolder, readyBinaries } from './binaries.ts';
import { asOwner, preparePlace } from './place.ts';

test('a machine without the npm PostgreSQL gets instructions', () => {
  assert.throws(() => findNativeFolder('plan9-mips'), { name: 'EmbeddedFailure', message: /DATABASE_URL/ });
});

test('programs run even if npm made no links and lost the executable bits', (t) => {
  const native = strippedCopy(t);
  const { initdb } = readyBinaries(native, join(native, 'spare'));
  assert.match(execFileSync(initdb, ['--version']).toString(), /PostgreSQL/);
});

test('libraries are linked elsewhere if the package is read-only, and found below a 0700 folder too', (t) => {
  const native = strippedCopy(t);
  const spare = join(native, '..', 'spare');
  // Root can write anywhere, but dangling links cannot be repaired in place either.
  for (const name of ['libpq.so.5', 'libicuuc.so.60']) symlinkSync('nowhere', join(native, 'lib', name));
  const { postgres, libraries } = readyBinaries(native, spare);
  assert.deepEqual(libraries, [spare, join(native, 'lib')]);
  const [program, ...args] = [...asOwner(preparePlace(scratchDataDir(t))), postgres, '--version'];
  const env = { PATH: '/usr/bin:/bin', LD_LIBRARY_PATH: libraries.join(':') };
  assert.match(execFileSync(program!, args, { env }).toString(), /PostgreSQL/);
});

function strippedCopy(t: TestContext): string {
  const native = scratchDataDir(t, 'native');
  mkdirSync(native, { recursive: true });
  cpSync(findNativeFolder(), native, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(join(native, 'lib'))) {
    const path = join(native, 'lib', name);
    if (lstatSync(path).isSymbolicLink()) rmSync(path);
  }
  for (const name of ['initdb', 'postgres']) chmodSync(join(native, 'bin', name), 0o644);
  return native;
}
