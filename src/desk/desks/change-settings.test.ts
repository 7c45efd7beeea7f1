import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { type SettingPart, typedPart } from '#domain/desks/settings.ts';
import { type Fields, fieldsOfTexts } from '#domain/directory/fields.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { makeDesk } from './create-desk.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const deskId = cast.desks.wcms;
const now = () => findDesk(db, deskId);

async function change(part: SettingPart, changes: Fields) {
  const typed = { ...typedPart(await now(), part), ...changes };
  return changeSettings(world, jonas, deskId, { part, typed, seen: null });
}

test('hours and phone numbers are parsed as people type them', async () => {
  assert.deepEqual(await change('hours', { 'hours-1': '9:00–12.00, 13h00-16:30', 'hours-6': '' }), { saved: true });
  assert.deepEqual((await now()).hours[1], [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '16:30' },
  ]);
  assert.deepEqual(await change('lines', { 'phone-de': '02 555 19 99', 'phone-fr': '' }), { saved: true });
  assert.deepEqual(
    (await now()).lines.map(({ language, number }) => [language, number]),
    [
      ['nl', (await now()).lines[0]!.number],
      ['de', '+3225551999'],
    ],
  );
});

test('an unchanged form is accepted and leaves no audit entry', async () => {
  const before = (await listAuditEntries(db, jonas, {}, 100)).length;
  assert.deepEqual(await change('closing', {}), { saved: true });
  assert.equal((await listAuditEntries(db, jonas, {}, 100)).length, before);
});

test('R17: a new closing policy applies from now on and never changes a date already sent', async () => {
  const open = () =>
    receiveContact(world, desk.actor('claire'), {
      deskId,
      channel: 'portal',
      language: 'fr',
      kind: 'question',
      site: '1187',
      urgent: false,
      requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
      summary: 'Une question',
      text: 'Une question ?',
      fileIds: [],
    });
  const nadia = desk.actor('nadia');
  const closesAt = async (number: string) => (await findTicket(db, nadia, number))!.clock!.closesAt;
  const opened = await open();
  assert.ok('ticket' in opened);
  await markHandled(world, nadia, opened.ticket.number, { text: 'Voilà.' });
  const told = await closesAt(opened.ticket.number);
  const { version } = (await now()).policy;
  assert.deepEqual(await change('closing', { closing: '10', reminders: '3' }), { saved: true });
  assert.deepEqual([(await now()).policy.closingDays, (await now()).policy.version], [10, version + 1]);
  assert.equal(await closesAt(opened.ticket.number), told);
  const later = await open();
  assert.ok('ticket' in later);
  await markHandled(world, nadia, later.ticket.number, { text: 'Voilà.' });
  assert.ok((await closesAt(later.ticket.number)) > told);
});

test('each invalid value is reported with its limits', async () => {
  assert.deepEqual(await change('promises', { firstAnswer: '0', editors: 'three' }), {
    refused: 'invalid',
    problems: [
      { field: 'firstAnswer', problem: 'figure', min: 1, max: 80 },
      { field: 'editors', problem: 'figure', min: 1, max: 50 },
    ],
  });
  assert.deepEqual(await change('closing', { reminders: '2, 9', notice: '6' }), {
    refused: 'invalid',
    problems: [{ field: 'reminders', problem: 'reminders' }],
  });
  const audience = fieldsOfTexts('audience', { fr: 'Personnel', nl: 'Staf', de: 'Team von {number}', en: 'Staff' });
  const unknown = [{ name: 'number', meant: null }];
  assert.deepEqual(await change('audience', audience), {
    refused: 'invalid',
    problems: [{ field: 'audience-de', problem: 'unknown', known: ['editors', 'desk'], unknown }],
  });
});

test('a conflict is reported before invalid values', async () => {
  const order = { part: 'promises' as const, typed: { firstAnswer: '0' }, seen: 'before' };
  const done = await changeSettings(world, jonas, deskId, order);
  assert.deepEqual(done, { refused: 'changedMeanwhile', now: typedPart(await now(), 'promises') });
});

test('an administrator of one desk cannot create another', async () => {
  const elsewhere = { ...jonas, deskIds: [cast.desks.archives] };
  const plan = { prefix: 'NEW', mailbox: 'new@desk.example', zone: 'Europe/Brussels', languages: ['fr' as const] };
  assert.deepEqual(await makeDesk(world, elsewhere, plan), { refused: 'missing' });
});

test('an administrator of all desks creates another and administers it', async () => {
  const plan = { prefix: 'NEW', mailbox: 'new@desk.example', zone: 'Europe/Brussels', languages: ['fr' as const] };
  assert.deepEqual(await makeDesk(world, jonas, plan), { refused: 'demonstration' });
  await db.insertInto('settings').values({ name: 'installation', value: '"desk"' }).execute();
  const made = await makeDesk(world, jonas, plan);
  assert.ok('deskId' in made);
  const account = await db
    .selectFrom('accounts')
    .select('deskIds')
    .where('personId', '=', jonas.personId)
    .executeTakeFirstOrThrow();
  assert.ok(account.deskIds.includes(made.deskId));
  assert.deepEqual(await makeDesk(world, { ...jonas, deskIds: account.deskIds }, plan), { refused: 'prefixTaken' });
});
