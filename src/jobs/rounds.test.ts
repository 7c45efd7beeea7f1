import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '#jobs/bench.ts';
import { openBoss } from '#jobs/boss.ts';
import { startWorkers } from '#jobs/workers.ts';
import { openHintLine } from '#store/database/hints.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { stillPulse } from '#test/still-pulse.ts';

const { world, url } = await openTestDesk(new Date().toISOString());
const boss = await openBoss(url, world.log, { works: false });
const hints = openHintLine(url, () => undefined);
const done = new Set<string>();
let obstacle: 'readOnly' | null = 'readOnly';
const pulse = { ...stillPulse, obstacle: () => obstacle, ended: (name: string) => void done.add(name) };
const workers = await startWorkers(boss, { world, pulse } as unknown as Bench, hints);
after(async () => {
  await workers.stop();
  await hints.close();
});

test('the clock turns as soon as the database takes changes again, not at its next regular time', async () => {
  obstacle = null;
  await workers.resume();
  const started = performance.now();
  while (!done.has('turn-clock') && performance.now() < started + 13_000) await wait(20);
  assert.ok(done.has('turn-clock'));
});
