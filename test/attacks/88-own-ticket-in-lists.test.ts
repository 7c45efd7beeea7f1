// Attack 88: what a page hides, an export, a list, a column, a cached row or a count shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseColumns } from '#desk/views/views.ts';
import { countDeskViews, countOwnViews } from '#store/views/ticket-counts.ts';
import { deskViews } from '#store/views/ticket-lists.ts';
import { innerField, openInnerWorld } from './inner-words.ts';

const inner = await openInnerWorld();
const { desk, own, read } = inner;
for (const name of ['tom', 'nadia'] as const) {
  const columns = ['number', 'summary', 'tags', 'team', `field.${innerField}`, 'changed', 'due'];
  await chooseColumns(desk.world, desk.actor(name), { list: 'next', columns });
}

async function rowOf(name: 'tom' | 'nadia', path: string): Promise<string> {
  const lines = (await read(name, path)).bytes.toString().split('\n');
  return lines.filter((line) => line.includes(own.number)).join('\n');
}

test('an export has neither the tags nor the fields of one’s own ticket', async () => {
  const ofNadia = await rowOf('nadia', '/console/tickets.csv');
  assert.match(ofNadia, /zqtagDTO/);
  assert.match(ofNadia, /zqownfield/);
  const ofTom = await rowOf('tom', '/console/tickets.csv');
  assert.match(ofTom, new RegExp(own.number));
  assert.doesNotMatch(ofTom, /zq/);
});

test('a row that a colleague’s list has cached shows them no more', async () => {
  for (const path of ['/console', '/console.data']) {
    assert.match((await read('nadia', path)).bytes.toString(), /zqownfield/, path);
    const text = (await read('tom', path)).bytes.toString();
    assert.ok(text.includes(own.number), path);
    assert.doesNotMatch(text, /zqown/, path);
  }
});

test('internal marks put no ticket of one’s own on a list, and no count tells them', async () => {
  const { db } = desk;
  const counts = async (name: 'tom' | 'nadia') => {
    const actor = { ...desk.actor(name), deskIds: [desk.cast.desks.wcms] };
    const [shared, ownOnes] = [await countDeskViews(db, actor.deskIds), await countOwnViews(db, actor)];
    return Object.fromEntries(deskViews.map((view) => [view, shared[view] + ownOnes[view]]));
  };
  const before = await counts('tom');
  const inside = { suspectedSpam: true, toBeTold: true, heldIds: [own.id] };
  await db.updateTable('tickets').set(inside).where('id', '=', own.id).execute();
  assert.deepEqual(await counts('tom'), before);
  assert.equal((await counts('nadia')).suspectedSpam, 1);
  for (const [view, seen] of [
    ['told', false],
    ['spam', false],
    ['next', true],
  ] as const) {
    const text = (await read('tom', `/console?view=${view}`)).bytes.toString();
    assert.equal(text.includes(own.number), seen, view);
  }
});
