import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openTransact } from '#desk/spine/transaction.ts';
import { silentHints, type World } from '#desk/spine/world.ts';
import type { Bench } from '#jobs/bench.ts';
import { openBoss, queueOf } from '#jobs/boss.ts';
import { startWorkers } from '#jobs/workers.ts';
import { openHintLine } from '#store/database/hints.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { stillPulse } from '#test/still-pulse.ts';

const { world, url } = await openTestDesk(new Date().toISOString());
const boss = await openBoss(url, world.log, { works: false });
const hints = openHintLine(url, () => undefined);
const done = new Map<string, number>();
const pulse = { ...stillPulse, ended: (name: string) => void done.set(name, (done.get(name) ?? 0) + 1) };
const workers = await startWorkers(boss, { world, pulse } as unknown as Bench, hints);
after(async () => {
  await workers.stop();
  await hints.close();
});

/** Queues `count` jobs that find nothing to do, and returns the seconds until all of them ended. */
async function secondsFor(name: 'send-pending' | 'send-push', count: number, told: World['hints']): Promise<number> {
  const before = done.get(name) ?? 0;
  const ids = Array.from({ length: count }, () => world.newId());
  const started = performance.now();
  await openTransact(
    world.db,
    queueOf(boss),
    told,
  )(async ({ jobs }) => {
    for (const id of ids) {
      if (name === 'send-pending') jobs.push({ name, data: { messageId: id } });
      else jobs.push({ name, data: { subscriptionId: id, kind: 'calls', ticketId: null } });
    }
  });
  const batches = name === 'send-pending' ? 1 : count;
  while ((done.get(name) ?? 0) < before + batches && performance.now() < started + 60_000) await wait(20);
  return (performance.now() - started) / 1000;
}

test('jobs begin before the next look at their queue, and it is emptied without a pause', async () => {
  await wait(500);
  // A worker looks every ten seconds, and one without a hint would look once for each push.
  assert.ok((await secondsFor('send-pending', 3, hints)) < 9);
  assert.ok((await secondsFor('send-push', 5, hints)) < 9);
});

test('a job whose hint was lost begins within some seconds', async () => {
  const seconds = await secondsFor('send-pending', 1, silentHints);
  assert.ok(seconds > 1 && seconds < 50, `${seconds} s`);
});
