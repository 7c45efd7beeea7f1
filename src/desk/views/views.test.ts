import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seenOf } from '#desk/spine/seen.ts';
import type { Actor } from '#domain/actor.ts';
import { usualColumns } from '#domain/views/columns.ts';
import { ownViewsMax, type ViewFields } from '#domain/views/saved-view.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findSavedView, listSavedViews, readListColumns } from '#store/views/saved-views.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { changeView, chooseColumns, discardView, moveView, restoreView, saveView, viewFields } from './views.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms, archives } = cast.desks;
const nadia = desk.actor('nadia');
const tom = { ...desk.actor('tom'), deskIds: [wcms] };
const jonas = desk.actor('jonas');
const elsewhere: Actor = { ...desk.actor('sofie'), deskIds: [archives] };

const fields = (more: Partial<ViewFields> = {}): ViewFields => ({
  name: 'Les urgents',
  filter: 'urgent:true',
  sort: 'due',
  deskId: null,
  ...more,
});

async function saved(actor: Actor, more: Partial<ViewFields> = {}): Promise<string> {
  const outcome = await saveView(world, actor, fields(more));
  if (!('viewId' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.viewId;
}

const namesOf = async (actor: Actor) => (await listSavedViews(db, actor)).map(({ name }) => name);

async function change(actor: Actor, id: string, more: Partial<ViewFields>, seen?: string) {
  const now = (await findSavedView(db, jonas, id)) ?? (await findSavedView(db, actor, id));
  return changeView(world, actor, id, { ...now!, ...more, seen: seen ?? seenOf(viewFields(now!)) });
}

test('a private view is visible to its owner, and a shared one to its desk', async () => {
  await saved(nadia, { name: 'À moi' });
  await saved(nadia, { name: 'À nous', deskId: wcms });
  assert.deepEqual(await namesOf(nadia), ['À moi', 'À nous']);
  assert.deepEqual(await namesOf(tom), ['À nous']);
  assert.deepEqual(await namesOf(elsewhere), []);
});

test('a filter is saved as it was parsed, and an invalid one is refused', async () => {
  const id = await saved(nadia, { name: 'Trié', filter: 'STATUS:New   erreur "page blanche"' });
  assert.equal((await findSavedView(db, nadia, id))!.filter, 'status:new erreur "page blanche"');
  for (const filter of ['', '   ', 'status:nothing', 'due:someday', 'site:'])
    assert.deepEqual(await saveView(world, nadia, fields({ filter })), { refused: 'filter' }, filter);
  for (const name of ['', ' ', 'x'.repeat(61)])
    assert.deepEqual(await saveView(world, nadia, fields({ name })), { refused: 'name' }, name);
  assert.deepEqual(await saveView(world, tom, fields({ deskId: archives })), { refused: 'desk' });
  assert.deepEqual(await saveView(world, desk.actor('claire'), fields()), { refused: 'missing' });
  await discardView(world, nadia, id);
});

test('a shared view is changed by its author and by administrators, and changes are audited', async () => {
  const id = await saved(tom, { name: 'Du bureau', deskId: wcms });
  assert.deepEqual(await change(nadia, id, { name: 'Volé' }), { refused: 'missing' });
  assert.deepEqual(await change(tom, id, { name: 'Renommé' }), { saved: true });
  assert.deepEqual(await change(jonas, id, { sort: '-changedAt' }), { saved: true });
  assert.deepEqual(await change(jonas, id, { deskId: null }), { saved: true });
  // It belongs to its maker alone again, even if somebody else unshared it.
  assert.deepEqual(await namesOf(jonas).then((names) => names.includes('Renommé')), false);
  assert.ok((await namesOf(tom)).includes('Renommé'));
  const trail = await listAuditEntries(db, jonas, {}, 4);
  assert.deepEqual(
    trail.map(({ act }) => act),
    ['viewUnshared', 'viewChanged', 'viewChanged', 'viewShared'],
  );
  await discardView(world, tom, id);
});

test('saving over another person’s change shows it first', async () => {
  const id = await saved(tom, { name: 'À deux', deskId: wcms });
  const seen = seenOf(viewFields((await findSavedView(db, tom, id))!));
  assert.deepEqual(await change(jonas, id, { filter: 'urgent:true kind:incident' }), { saved: true });
  const second = await change(tom, id, { name: 'Trop tard' }, seen);
  assert.ok('refused' in second && second.refused === 'changedMeanwhile');
  await discardView(world, tom, id);
});

test('a discarded view disappears for all, and its manager can restore it', async () => {
  const id = await saved(tom, { name: 'Passager', deskId: wcms });
  assert.deepEqual(await discardView(world, nadia, id), { refused: 'missing' });
  assert.deepEqual(await discardView(world, tom, id), { saved: true, name: 'Passager' });
  assert.ok(!(await namesOf(nadia)).includes('Passager'));
  assert.deepEqual(await restoreView(world, nadia, id), { refused: 'missing' });
  assert.deepEqual(await restoreView(world, tom, id), { saved: true });
  assert.ok((await namesOf(nadia)).includes('Passager'));
  await discardView(world, tom, id);
  desk.at('2026-11-26T09:00:00Z');
  await discardView(world, nadia, await saved(nadia));
  assert.deepEqual(await restoreView(world, tom, id), { refused: 'missing' });
});

test('views are reordered within their group', async () => {
  const sofie = desk.actor('sofie');
  const ids = [await saved(sofie, { name: '1' }), await saved(sofie, { name: '2' }), await saved(sofie, { name: '3' })];
  const own = async () => (await namesOf(sofie)).slice(0, 3).join('');
  await moveView(world, sofie, ids[2]!, 'up');
  assert.equal(await own(), '132');
  await moveView(world, sofie, ids[0]!, 'down');
  assert.equal(await own(), '312');
  await moveView(world, sofie, ids[2]!, 'up');
  assert.equal(await own(), '312');
  assert.deepEqual(await moveView(world, nadia, ids[0]!, 'down'), { refused: 'missing' });
});

test('the number of views per person is limited', async () => {
  const has = (await listSavedViews(db, nadia)).filter(({ deskId }) => deskId === null).length;
  for (let count = has; count < ownViewsMax; count++) await saved(nadia, { name: `Vue ${count}` });
  assert.deepEqual(await saveView(world, nadia, fields()), { refused: 'tooMany' });
});

test('columns are chosen per person and list, and the default ones are not stored', async () => {
  await chooseColumns(world, nadia, { list: 'next', columns: ['team', 'due', 'nonsense'] });
  assert.deepEqual(await readListColumns(db, nadia, 'next'), ['number', 'summary', 'team', 'due']);
  assert.equal(await readListColumns(db, nadia, 'mine'), null);
  assert.equal(await readListColumns(db, tom, 'next'), null);
  await chooseColumns(world, nadia, { list: 'next', columns: ['field.budget', 'field.', 'due', 'field.Size', 'team'] });
  assert.deepEqual(await readListColumns(db, nadia, 'next'), ['number', 'summary', 'team', 'field.budget', 'due']);
  await chooseColumns(world, nadia, { list: 'next', columns: usualColumns });
  assert.equal(await readListColumns(db, nadia, 'next'), null);
});
