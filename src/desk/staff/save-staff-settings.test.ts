import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { listAbsent, listStoodInFor, readSignature, readStaffSettings } from '#store/staff/staff-settings.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const { tom } = cast.people;

test('a setting that is not given keeps its value', async () => {
  await saveStaffSettings(world, nadia, { signatures: { fr: ' Nadia ', nl: '' }, urgentSound: false });
  await saveStaffSettings(world, nadia, { density: 'comfortable', keysOff: true });
  const { signatures, density, keysOff, urgentSound } = await readStaffSettings(db, nadia.personId);
  assert.deepEqual([signatures, density, keysOff, urgentSound], [{ fr: 'Nadia' }, 'comfortable', true, false]);
  assert.equal(await readSignature(db, nadia.personId, 'fr'), 'Nadia');
  assert.equal(await readSignature(db, nadia.personId, 'nl'), null);
});

test('an absence is in whole days, with a deputy of the same desk', async () => {
  const absence = { from: '2026-12-01', until: '2026-12-04', deputyId: tom };
  const refused = (changes: object) => saveStaffSettings(world, nadia, { absence: { ...absence, ...changes } });
  assert.deepEqual(await refused({ until: '2026-11-30' }), { refused: 'dates' });
  assert.deepEqual(await refused({ from: 'soon' }), { refused: 'dates' });
  assert.deepEqual(await refused({ deputyId: nadia.personId }), { refused: 'deputy' });
  assert.deepEqual(await refused({ deputyId: cast.people.claire }), { refused: 'deputy' });
  assert.deepEqual(await refused({}), { saved: true });
  const awayOn = async (date: string) => [...(await listAbsent(db, [nadia.personId], date)).keys()];
  assert.deepEqual(await awayOn('2026-11-30'), []);
  assert.deepEqual(await awayOn('2026-12-01'), [nadia.personId]);
  assert.deepEqual(await awayOn('2026-12-04'), [nadia.personId]);
  assert.deepEqual(await awayOn('2026-12-05'), []);
  assert.deepEqual(
    (await listStoodInFor(db, tom, '2026-12-02')).map(({ personId }) => personId),
    [nadia.personId],
  );
});
