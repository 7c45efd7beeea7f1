import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '#domain/actor.ts';
import { openMemory } from '#store/database/memory.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { cachedCounts } from '#web/console/list/cached-counts.ts';

const actor = (personId: string) => ({ personId, roles: ['agent'], deskIds: ['desk'] }) as unknown as Actor;

function openCounting() {
  const world = { hints: openHintsHere(), remember: openMemory() };
  let times = 0;
  const count = (who = 'nadia', what = 'lists') => cachedCounts(world, actor(who), what, async () => ++times);
  return { world, hints: world.hints, count };
}

test('without a ticket change the count runs once', async () => {
  const { count } = openCounting();
  assert.deepEqual([await count(), await count()], [1, 1]);
});

test('a change triggers a new count at once', async () => {
  const { hints, count } = openCounting();
  await count();
  hints.ticketChanged({ ticketId: 'a', deskId: 'desk' });
  assert.equal(await count(), 2);
});

test('a change at another desk counts nothing again', async () => {
  const { hints, count } = openCounting();
  await count();
  hints.ticketChanged({ ticketId: 'a', deskId: 'other' });
  assert.equal(await count(), 1);
});

test('a count of another person or list is never shown', async () => {
  const { count } = openCounting();
  assert.deepEqual([await count(), await count('tom'), await count('nadia', 'teams')], [1, 2, 3]);
});

test('after five seconds it is counted again, and a failure is not cached', async (t) => {
  const { world, count } = openCounting();
  await count();
  t.mock.method(Date, 'now', () => performance.timeOrigin + performance.now() + 6_000);
  assert.equal(await count(), 2);
  const failing = () => Promise.reject(new Error('away'));
  await assert.rejects(cachedCounts(world, actor('sofie'), 'lists', failing));
  assert.equal(await count('sofie'), 3);
});
