import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
  assertNobodyLeft,
  type Desk,
  postmasterPid,
  rowsOf,
  scratchDataDir,
  spawnDesk,
} from '#test/embedded/scratch.ts';
import { startEmbedded } from './start-embedded.ts';

const dataDir = scratchDataDir();

const kills: Record<string, (desk: Desk) => void> = {
  'the desk': (desk) => desk.child.kill('SIGKILL'),
  PostgreSQL: () => process.kill(postmasterPid(dataDir), 'SIGKILL'),
  'the desk, then PostgreSQL': (desk) => {
    desk.child.kill('SIGKILL');
    process.kill(postmasterPid(dataDir), 'SIGKILL');
  },
  'PostgreSQL, then the desk': (desk) => {
    process.kill(postmasterPid(dataDir), 'SIGKILL');
    desk.child.kill('SIGKILL');
  },
};

test('after any kill, the next start is quick and has every acknowledged row', async (t) => {
  const acknowledged = new Set<number>();
  const moments = [0, 30, 70, 15, 45, 4];
  for (const [round, rows] of moments.entries()) {
    const [whom, kill] = Object.entries(kills)[round % 4]!;
    await t.test(`${whom}, after ${rows} rows`, async () => {
      const desk = spawnDesk(t, 'write', dataDir);
      await desk.said(1 + rows);
      kill(desk);
      await desk.gone;
      for (const line of desk.lines.slice(1)) acknowledged.add(Number(line));
      const embedded = await startEmbedded(dataDir);
      const saved = await rowsOf<{ id: number }>(embedded.url, 'select id from kept');
      const missing = acknowledged.difference(new Set(saved.map(({ id }) => id)));
      assert.deepEqual([...missing], []);
      await embedded.stop();
    });
  }
});

test('a desk killed during its first start leaves nothing that blocks the next', async (t) => {
  for (const milliseconds of [150, 450]) {
    const fresh = scratchDataDir(t, `data-${milliseconds}`);
    const desk = spawnDesk(t, 'hold', fresh);
    await pause(milliseconds);
    desk.child.kill('SIGKILL');
    await desk.gone;
    const embedded = await startEmbedded(fresh, { fast: true });
    assert.deepEqual(await rowsOf(embedded.url, 'select 1 as one'), [{ one: 1 }]);
    await embedded.stop();
  }
});

test('PostgreSQL stops by itself when its desk is killed', async (t) => {
  const desk = spawnDesk(t, 'hold', dataDir);
  await desk.saw('up');
  desk.child.kill('SIGKILL');
  const killed = performance.now();
  await desk.gone;
  await assertNobodyLeft(dataDir);
  const milliseconds = Math.round(performance.now() - killed);
  t.diagnostic(`stopped ${milliseconds} ms after kill -9`);
});

test('a stale pid file with the pid of another process does not block a start', async (t) => {
  const desk = spawnDesk(t, 'hold', dataDir);
  await desk.saw('up');
  kills['PostgreSQL, then the desk']!(desk);
  await desk.gone;
  await assertNobodyLeft(dataDir);
  const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});
  t.after(() => stranger.kill());
  await once(stranger, 'spawn');
  for (const path of ['cluster/postmaster.pid', 'socket/.s.PGSQL.5432.lock']) {
    const file = join(dataDir, 'postgres', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
  }
  await (await startEmbedded(dataDir, { fast: true })).stop();
});

test('a stopped server leaves no process', async () => {
  await (await startEmbedded(dataDir, { fast: true })).stop();
  await assertNobodyLeft(dataDir);
  await pause(50);
  assert.ok(!execFileSync('ps', ['axww', '-o', 'args']).includes(dataDir));
});
