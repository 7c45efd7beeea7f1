import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDesk } from '#store/desks/desks.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { keptFigures } from '#web/shared/figures/kept-figures.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const wcms = await findDesk(desk.db, desk.cast.desks.wcms);

async function countedAt(now: string): Promise<string> {
  desk.at(now);
  return (await keptFigures(desk.world, wcms)).at;
}

test('figures are kept for ten minutes of desk time', async () => {
  assert.equal(await countedAt('2026-11-24T09:00:00Z'), '2026-11-24T09:00:00Z');
  assert.equal(await countedAt('2026-11-24T09:09:59Z'), '2026-11-24T09:00:00Z');
});

test('older ones are shown while they are counted anew, so that nobody waits', async () => {
  assert.equal(await countedAt('2026-11-24T09:20:00Z'), '2026-11-24T09:00:00Z');
  const { at } = await keptFigures(desk.world, wcms);
  assert.equal(at, '2026-11-24T09:20:00Z');
});

test('where the clock was moved further, the reader waits for true ones', async () => {
  assert.equal(await countedAt('2026-12-01T09:00:00Z'), '2026-12-01T09:00:00Z');
});

test('each desk has its own', async () => {
  const archives = await findDesk(desk.db, desk.cast.desks.archives);
  desk.at('2026-12-01T09:05:00Z');
  assert.equal((await keptFigures(desk.world, archives)).at, '2026-12-01T09:05:00Z');
  assert.equal((await keptFigures(desk.world, wcms)).at, '2026-12-01T09:00:00Z');
});

test('figures that could not be counted are not kept', async () => {
  desk.at('2026-12-24T09:00:00Z');
  const broken = { ...desk.world, clock: { now: () => 'not an instant' } };
  await assert.rejects(keptFigures(broken, wcms));
  assert.equal((await keptFigures(desk.world, wcms)).at, '2026-12-24T09:00:00Z');
});
