import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDesk } from '#store/desks/desks.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { cachedFigures } from '#web/shared/figures/cached-figures.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const wcms = await findDesk(desk.db, desk.cast.desks.wcms);

async function countedAt(now: string, of = wcms): Promise<string> {
  desk.at(now);
  return (await cachedFigures(desk.world, of)).at;
}

test('figures are computed once per ten minutes of desk time', async () => {
  assert.equal(await countedAt('2026-11-24T09:00:00Z'), '2026-11-24T09:00:00Z');
  assert.equal(await countedAt('2026-11-24T09:09:59Z'), '2026-11-24T09:00:00Z');
  assert.equal(await countedAt('2026-11-24T09:10:00Z'), '2026-11-24T09:10:00Z');
});

test('each desk has its own figures', async () => {
  const archives = await findDesk(desk.db, desk.cast.desks.archives);
  assert.equal(await countedAt('2026-12-01T09:05:00Z', archives), '2026-12-01T09:05:00Z');
  assert.equal(await countedAt('2026-12-01T09:06:00Z'), '2026-12-01T09:06:00Z');
  assert.equal(await countedAt('2026-12-01T09:07:00Z', archives), '2026-12-01T09:05:00Z');
});
