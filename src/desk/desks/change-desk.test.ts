import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeDesk, seenPart } from '#desk/desks/change-desk.ts';
import { makeDesk } from '#desk/desks/make-desk.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { type SettingPart, type TypedPart, typedPart } from '#domain/desks/desk-parts.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const deskId = cast.desks.wcms;
const now = () => findDesk(db, deskId);

async function change(part: SettingPart, changes: TypedPart, actor = jonas) {
  const typed = typedPart(await now(), part);
  return changeDesk(world, actor, deskId, { part, typed: { ...typed, ...changes }, seen: seenPart(typed) });
}

test('each part of a desk is saved as it was typed, and the trail says who changed what', async () => {
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
  assert.deepEqual(await change('languages', { languages: 'fr,de', first: 'de', zone: 'europe/brussels' }), {
    saved: true,
  });
  assert.deepEqual([(await now()).languages, (await now()).zone], [['de', 'fr'], 'Europe/Brussels']);
  assert.deepEqual(await change('promises', { firstAnswer: '8' }), { saved: true });
  const [entry] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  assert.deepEqual(
    [entry?.byName, entry?.deskPrefix, entry?.data],
    ['Jonas Weber', 'DTO', { part: 'promises', fields: { firstAnswer: { from: '4', to: '8' } } }],
  );
});

test('what changes nothing is saved and leaves no entry', async () => {
  const before = (await listAuditEntries(db, jonas, {}, 100)).length;
  assert.deepEqual(await change('closing', {}), { saved: true });
  assert.equal((await listAuditEntries(db, jonas, {}, 100)).length, before);
});

test('R17: another closing policy counts from now on, and never changes a date that was told', async () => {
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

test('each wrong value is named, and nothing is saved', async () => {
  const wrong = async (part: SettingPart, changes: TypedPart) => {
    const done = await change(part, changes);
    return 'problems' in done ? done.problems.map(({ field, problem }) => `${field} ${problem}`) : done;
  };
  assert.deepEqual(await wrong('hours', { 'hours-1': '17:00-08:00', 'hours-2': '08:00-12:00, 11:00-13:00' }), [
    'hours-1 hours',
    'hours-2 hours',
  ]);
  assert.deepEqual(await wrong('hours', { 'hours-3': '25:00-26:00' }), ['hours-3 hours']);
  assert.deepEqual(await wrong('lines', { 'phone-en': 'call me' }), ['phone-en phone']);
  assert.deepEqual(await wrong('languages', { languages: '', zone: '+02:00' }), ['languages languages', 'zone zone']);
  assert.deepEqual(await wrong('promises', { firstAnswer: '0', editors: 'three' }), [
    'firstAnswer figure',
    'editors figure',
  ]);
  assert.deepEqual(await wrong('closing', { reminders: '4, 2' }), ['reminders reminders']);
  assert.deepEqual(await wrong('closing', { reminders: '2, 9', notice: '6' }), ['reminders reminders']);
});

test('whom a desk helps is said in four languages or in none, with the cap of editors filled in', async () => {
  const four = (text: string) => Object.fromEntries(['fr', 'nl', 'de', 'en'].map((tag) => [`audience-${tag}`, text]));
  const wrong = await change('audience', { ...four('{editors} a site'), 'audience-nl': ' ' });
  assert.deepEqual(wrong, { refused: 'invalid', problems: [{ field: 'audience-nl', problem: 'missing' }] });
  const unknown = await change('audience', { ...four('Staff'), 'audience-de': 'Team von {number}' });
  assert.deepEqual(unknown, {
    refused: 'invalid',
    problems: [
      {
        field: 'audience-de',
        problem: 'unknown',
        known: ['editors', 'desk'],
        unknown: [{ name: 'number', meant: null }],
      },
    ],
  });
  const long = await change('audience', { ...four('Staff'), 'audience-fr': 'x'.repeat(601) });
  assert.deepEqual(long, {
    refused: 'invalid',
    problems: [{ field: 'audience-fr', problem: 'long', characters: 601, max: 600 }],
  });
  assert.equal((await now()).audience ?? null, null);
  assert.deepEqual(await change('audience', four('At {desk}, {editors} a site.')), { saved: true });
  assert.equal((await now()).audience?.de, 'At {desk}, {editors} a site.');
  const [entry] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  assert.deepEqual(entry?.data.fields?.['audience-en'], { from: null, to: 'At {desk}, {editors} a site.' });
  assert.deepEqual(await change('audience', four('')), { saved: true });
  assert.equal((await now()).audience, null);
});

test('who changes a part that somebody else changed meanwhile is told how it stands, and overwrites nothing', async () => {
  const seen = typedPart(await now(), 'promises');
  await change('promises', { complaint: '20' });
  const done = await changeDesk(world, jonas, deskId, {
    part: 'promises',
    typed: { ...seen, complaint: '10' },
    seen: seenPart(seen),
  });
  assert.deepEqual(done, { refused: 'changedMeanwhile', now: typedPart(await now(), 'promises') });
  assert.equal((await now()).complaintCalendarDays, 20);
});

test('an administrator of one desk changes nothing of another, and an agent nothing at all', async () => {
  const elsewhere = { ...jonas, deskIds: [cast.desks.archives] };
  assert.deepEqual(await change('promises', { complaint: '9' }, elsewhere), { refused: 'missing' });
  assert.deepEqual(await change('promises', { complaint: '9' }, desk.actor('nadia')), { refused: 'missing' });
  const plan = { prefix: 'NEW', mailbox: 'new@desk.example', zone: 'Europe/Brussels', languages: ['fr' as const] };
  assert.deepEqual(await makeDesk(world, elsewhere, plan), { refused: 'missing' });
});

test('who administers every desk makes another and administers it', async () => {
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
