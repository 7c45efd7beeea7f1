import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addException, changeException, endException } from '#desk/desks/change-exceptions.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { firstAnswerDueAt } from '#desk/ticket/promises.ts';
import { isOpen } from '#domain/calendar/opening.ts';
import { openingOf } from '#domain/desks/desk.ts';
import { comingExceptionsMax, exceptionFields, exceptionsOf } from '#domain/desks/hours-exceptions.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const { wcms } = cast.desks;
const reason = { fr: 'Veille de Noël', nl: 'Kerstavond', de: 'Heiligabend', en: 'Christmas Eve' };
const eve = { from: '2026-12-24', until: '', hours: '08:30-12:00', of: ['desk', 'fr'], reason };
const settings = () => findDesk(db, wcms);
const afternoon = '2026-12-24T13:00:00Z';
const recountIsAsked = async () =>
  (await db.selectFrom('desks').select('recountAskedAt').where('id', '=', wcms).executeTakeFirstOrThrow())
    .recountAskedAt !== null;

test('R3, R11: the desk and the affected line follow an exception at once, and open targets are recounted', async () => {
  assert.equal(await recountIsAsked(), false);
  assert.deepEqual(await addException(world, jonas, wcms, eve), { saved: true });
  const now = await settings();
  assert.deepEqual(
    [isOpen(now, afternoon), ...now.lines.map((line) => isOpen(openingOf(now, line), afternoon))],
    [false, false, true],
  );
  assert.equal(firstAnswerDueAt(now, '2026-12-24T10:00:00Z'), '2027-01-04T10:30:00Z');
  assert.equal(await recountIsAsked(), true);
  const [entry] = await listAuditEntries(db, jonas, {}, 1);
  assert.deepEqual(entry?.data, {
    part: 'exceptions',
    of: exceptionsOf(now)[0]!.id,
    fields: {
      'exception-2026-12-24': {
        from: null,
        to: '2026-12-24, 08:30-12:00, Veille de Noël / Kerstavond / Heiligabend / Christmas Eve (desk, fr)',
      },
    },
  });
});

test('an exception survives other changes to the lines', async () => {
  const typed = typedPart(await settings(), 'lines');
  const change = { part: 'lines' as const, typed: { ...typed, 'phone-fr': '02 555 12 19' }, seen: null };
  assert.deepEqual(await changeSettings(world, jonas, wcms, change), { saved: true });
  assert.deepEqual(exceptionsOf(await settings())[0]?.of, ['desk', 'fr']);
});

test('an exception is changed only from the version seen, and never overwrites another change', async () => {
  const [before] = exceptionsOf(await settings());
  const at = { deskId: wcms, id: before!.id };
  const seen = seenOf(exceptionFields(before!));
  assert.deepEqual(await changeException(world, jonas, at, { ...eve, hours: '', seen }), { saved: true });
  const overtaken = await changeException(world, jonas, at, { ...eve, hours: '9:00-12:00', seen });
  assert.ok('now' in overtaken && overtaken.now.hours === '');
  assert.deepEqual(await changeException(world, jonas, { ...at, id: world.newId() }, { ...eve, seen }), {
    refused: 'missing',
  });
});

test('only the desk’s administrator changes its hours', async () => {
  const [{ id } = { id: '' }] = exceptionsOf(await settings());
  for (const who of ['nadia', 'claire'] as const) {
    assert.deepEqual(await addException(world, desk.actor(who), wcms, eve), { refused: 'missing' });
    assert.deepEqual(await endException(world, desk.actor(who), wcms, id), { refused: 'missing' });
  }
});

test('an ended exception is removed once, and a desk has at most a year’s worth of them', async () => {
  const [{ id } = { id: '' }] = exceptionsOf(await settings());
  assert.deepEqual(await endException(world, jonas, wcms, id), { saved: true });
  assert.deepEqual(exceptionsOf(await settings()), []);
  assert.deepEqual(await endException(world, jonas, wcms, id), { refused: 'missing' });
  for (let count = 0; count < comingExceptionsMax; count++)
    assert.deepEqual(await addException(world, jonas, wcms, eve), { saved: true });
  assert.deepEqual(await addException(world, jonas, wcms, eve), { refused: 'invalid', problems: ['tooMany'] });
});
