// Helpers for the tests of the embedded database: temporary data folders with a check for leftover processes, and desks to kill.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestContext } from 'node:test';
import pg from 'pg';
import { takeLock } from '#store/embedded/file-lock.ts';
import { atEnd } from '#test/at-end.ts';

/**
 * An empty data folder below a 0700 folder, for a test, or for all tests of a file (without an argument). Fails if a process
 * still uses it at the end.
 */
export function scratchDataDir(
  t: { after(work: () => Promise<void>): void } = { after: atEnd },
  name = 'data',
): string {
  const top = mkdtempSync(join(tmpdir(), 'belfry-test-'));
  const dataDir = join(top, name);
  t.after(async () => {
    await assertNobodyLeft(dataDir);
    rmSync(top, { recursive: true, force: true });
  });
  return dataDir;
}

/** Server processes hold one lock, users and the watch hold the other, so the kernel knows which are left. */
export async function assertNobodyLeft(dataDir: string): Promise<void> {
  for (const name of ['users.lock', 'server.lock']) {
    const path = join(dataDir, 'postgres', name);
    if (!existsSync(path)) continue;
    const lock = await takeLock(path, 'exclusive', 5);
    assert.ok(lock, `a process still holds ${name}`);
    lock.release();
  }
}

export function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres', 'server.lock'), 'utf8'), 10);
}

export async function rowsOf<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A child process that runs desk-to-kill.ts: `lines` collects its output; `saw` waits for a line, `said` for a number of lines. */
export type Desk = {
  child: ChildProcess;
  lines: string[];
  saw(line: string): Promise<void>;
  said(lines: number): Promise<void>;
  gone: Promise<unknown>;
};

export function spawnDesk(t: TestContext, ...args: string[]): Desk {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'desk-to-kill.ts'), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  const lines: string[] = [];
  const reader = createInterface(child.stdout!);
  reader.on('line', (line) => lines.push(line));
  const gone = Promise.all([once(child, 'exit'), once(reader, 'close')]);
  const until = async (reached: () => boolean, what: string) => {
    while (!reached()) await Promise.race([once(reader, 'line'), gone.then(() => assert.fail(`no ${what}`))]);
  };
  const saw = (line: string) => until(() => lines.includes(line), line);
  const said = (count: number) => until(() => lines.length >= count, `${count} lines`);
  return { child, lines, saw, said, gone };
}
