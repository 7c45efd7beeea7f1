import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

/** Runs a test file, with what a run loads before it. Returns its exit code and output. */
function play(body: string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'untracked-'));
  const file = join(folder, 'file.mjs');
  const imports = `import { test } from 'node:test';\nimport { executionAsyncId } from 'node:async_hooks';\n`;
  writeFileSync(file, imports + body);
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const args = ['--import', join(import.meta.dirname, 'untracked.ts'), '--test-reporter=tap', file];
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, stdout };
}

test('in a run, node:test follows no promise', () => {
  const { status, stdout } = play(`test('one', async (t) => {
    await 1;
    const id = executionAsyncId();
    await 2;
    t.diagnostic(executionAsyncId() === id ? 'not followed' : 'followed');
  });`);
  assert.equal(status, 0);
  assert.match(stdout, /# not followed/);
});

test('in a run, an error outside of every test fails its file', () => {
  const late = "setTimeout(() => { throw new Error('too late'); }, 50)";
  for (const body of [`test('one', () => { ${late}; });`, `test('one', () => {});\n${late};`]) {
    const { status, stdout } = play(body);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /too late/);
  }
});
