import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { openDatabase } from '#store/database/database.ts';
import { changedTables, sumTables, tablesOf } from '#test/table-sums.ts';
import type { BenchDesk } from './desk.ts';
import { burst } from './mail.ts';
import { secrets } from './secrets.ts';
import { shown } from './statistics.ts';

const program = new URL('../src/cli/belfry.ts', import.meta.url).pathname;

/** Tables that a running desk and a restore write by themselves; a migration is dated when it ran. */
const ownOfEach = ['kysely_migration', 'processes', 'settings', 'phases', 'audit_links', 'audit_entries'];

/**
 * Opens tickets by mails, each with a file of its own, until there are `tickets`, and times what an operator waits for: the backup,
 * its verification, and a restore with the replay of every ticket. Both databases are on one server.
 */
export async function measureRestore(
  desk: BenchDesk,
  client: pg.Client,
  tickets: number,
  row: (name: string, figure: string, aim: string) => void,
): Promise<void> {
  await burst(desk, client, { mails: tickets, connections: 4, seed: 7, fileBytes: 15_000 });
  const folder = mkdtempSync(join(desk.folder, 'restore-'));
  const backup = join(folder, 'backup');
  // An address of a socket has no host, which `URL` refuses.
  const target = desk.databaseUrl.replace(/\/belfry(?=\?|$)/, '/restored');
  await client.query('create database restored');
  const source = { DATABASE_URL: desk.databaseUrl, BELFRY_STORAGE: `file:${join(desk.folder, 'files')}` };
  const restored = { DATABASE_URL: target, BELFRY_STORAGE: `file:${join(folder, 'files')}` };
  const steps = [
    ['backup', ['backup', backup], source],
    ['a second backup', ['backup', join(folder, 'second')], source],
    ['its verification', ['backup', 'verify', backup], source],
    ['restore, with the replay of every ticket', ['restore', backup], restored],
  ] as const;
  for (const [name, args, env] of steps) {
    const { seconds, said } = await command([...args], env);
    row(`${name}, s`, shown(seconds), said);
  }
  const [before, after] = [await sums(desk.databaseUrl), await sums(target)];
  const changed = changedTables(before, after).filter((name) => !ownOfEach.includes(name));
  row('tables whose content differs afterwards', String(changed.length), `0 of ${after.size} ${changed.join(' ')}`);
  rmSync(folder, { recursive: true, force: true });
}

/** Runs belfry, and returns how long it took and the last line that it said. */
async function command(args: string[], env: Record<string, string>): Promise<{ seconds: number; said: string }> {
  const started = performance.now();
  const variables = { PATH: process.env.PATH, BELFRY_SECRET: secrets.join(','), ...env };
  const child = spawn(process.execPath, [program, ...args], { env: variables, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`belfry ${args.join(' ')} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - started) / 1000, said: said.trim().split('\n').at(-1)! };
}

async function sums(url: string) {
  const db = openDatabase({ url, connectionsMax: 1 });
  try {
    return await sumTables(db, await tablesOf(db));
  } finally {
    await db.destroy();
  }
}
