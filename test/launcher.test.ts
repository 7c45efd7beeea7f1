import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'launcher-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the launcher as a shell does on a machine without Node. */
function start(launcher: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(launcher, args, { encoding: 'utf8', env: { PATH: '/usr/bin:/bin' } });
  return { status, stdout, stderr };
}

test('the launcher runs on the Node that comes with Belfry, and passes the exit code on', () => {
  const known = start(join(root, 'bin/belfry'), 'help');
  assert.deepEqual([known.status, known.stderr], [0, '']);
  assert.match(known.stdout, /belfry serve/);
  assert.equal(start(join(root, 'bin/belfry'), 'no-such-command').status, 64);
});

test('the launcher is found through an installation’s symlinks', () => {
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/belfry'));
  symlinkSync('../belfry/bin/belfry', join(folder, 'node_modules/.bin/belfry'));
  symlinkSync('node_modules/.bin/belfry', join(folder, 'belfry'));
  assert.match(start(join(folder, 'belfry'), 'help').stdout, /belfry serve/);
});

test('an installation without its runtime explains the remedy', () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  cpSync(join(root, 'bin'), join(broken, 'bin'), { recursive: true });
  const { status, stderr } = start(join(broken, 'bin/belfry'), 'help');
  assert.equal(status, 69);
  assert.match(stderr, /runtime is missing[\s\S]*npm ci/);
});
