import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { runApart, signal } from './apart.ts';

const missing =
  spawnSync('setpriv', ['unshare', '--fork', '--pid', '--mount-proc', '--ipc', '--net', 'ip', 'link']).status !== 0 &&
  'This user may not make namespaces, or iproute2 is missing.';

/** Two processes that outlive the one that starts them: like PostgreSQL, the second one leads a session of its own. */
const orphans = (seconds: string) => ['sh', '-c', `sleep ${seconds} & setsid sleep ${seconds} & wait`];

test('a program apart leaves no process behind, whatever ends it', { skip: missing }, async (t) => {
  await t.test('when it ends by itself', async () => {
    const { seconds, count } = mark();
    const { ended } = runApart(['sh', '-c', `setsid sleep ${seconds} & exit 3`]);
    assert.equal(await ended, 3);
    assert.equal(count(), 0);
  });

  await t.test('when it is ended', async () => {
    const { seconds, count, until } = mark();
    const { end } = runApart(orphans(seconds));
    await until(2);
    await end();
    assert.equal(count(), 0);
  });

  await t.test('when the one that runs it is killed', async (t) => {
    const { seconds, count, until } = mark();
    const text = `import { runApart } from ${JSON.stringify(new URL('./apart.ts', import.meta.url).href)};
      await runApart(${JSON.stringify(orphans(seconds))}).ended;`;
    // Its folder remains.
    const TMPDIR = mkdtempSync(join(tmpdir(), 'belfry-test-'));
    t.after(() => rmSync(TMPDIR, { recursive: true }));
    const env = { ...process.env, TMPDIR };
    const runner = spawn(process.execPath, ['--input-type=module', '--eval', text], { stdio: 'ignore', env });
    await until(2);
    signal(runner.pid!, 'SIGKILL');
    await until(0);
    assert.equal(count(), 0);
  });
});

let marks = 0;

/** A number of seconds that no other process sleeps. */
function mark() {
  marks += 1;
  const seconds = `${400 + marks}.${process.pid}`;
  const count = () =>
    globSync('/proc/[0-9]*/cmdline').filter((path) => wordsOf(path).join(' ') === `sleep ${seconds}`).length;
  const until = async (wanted: number) => {
    for (let tries = 0; tries < 600 && count() !== wanted; tries += 1) await pause(50);
    assert.equal(count(), wanted);
  };
  return { seconds, count, until };
}

function wordsOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\0').filter(Boolean);
  } catch {
    // It has exited meanwhile.
    return [];
  }
}
