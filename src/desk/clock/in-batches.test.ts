import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBatches } from '#desk/clock/in-batches.ts';
import type { World } from '#desk/spine/world.ts';

const ids = Array.from({ length: 60 }, (_, place) => `ticket ${place}`);

function worldThatLogs() {
  const logged: unknown[] = [];
  const log = { error: ({ ticketId }: { ticketId: string }) => void logged.push(ticketId) };
  return { world: { log } as unknown as World, logged };
}

function failingAt(...bad: string[]) {
  const done: string[] = [];
  const work = async (batch: string[]) => {
    if (batch.some((id) => bad.includes(id))) throw new Error('its history is broken');
    done.push(...batch);
    return batch.length;
  };
  return { done, work };
}

test('a ticket whose steps fail is logged and does not block others', async () => {
  const { world, logged } = worldThatLogs();
  const { done, work } = failingAt('ticket 30');
  assert.equal(await inBatches(world, ids, work), 59);
  assert.deepEqual(logged, ['ticket 30']);
  assert.equal(new Set(done).size, 59);
});

test('even if it is the only one, the rest of the clock’s job still runs', async () => {
  const { world, logged } = worldThatLogs();
  assert.equal(await inBatches(world, ['ticket 1'], failingAt('ticket 1').work), 0);
  assert.deepEqual(logged, ['ticket 1']);
});

test('an unreachable database stops the batch and is not blamed on a ticket', async () => {
  const { world, logged } = worldThatLogs();
  const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw away;
  };
  await assert.rejects(inBatches(world, ids, work), away);
  assert.deepEqual([tries, logged], [1, []]);
});
