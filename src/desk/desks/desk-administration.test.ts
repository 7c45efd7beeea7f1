import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDayOff,
  addYearlyDay,
  changeValidity,
  chooseCalendar,
  decideYear,
  removeDayOff,
  removeYearlyDay,
  validityFields,
} from '#desk/calendar/change-calendar.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { addMailbox, removeMailbox } from '#desk/mailboxes/change-mailboxes.ts';
import { readSession } from '#desk/sign-in/sessions.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { joinDesk, leaveDesk } from '#desk/staff/change-staff.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const { wcms, archives } = cast.desks;
const reason = { fr: 'Jour de pont', nl: 'Brugdag', de: 'Brückentag', en: 'Bridge day' };
const newest = async () => (await listAuditEntries(db, jonas, {}, 1))[0]!;
const calendarOf = async (deskId: string) => (await findDesk(db, deskId)).calendar;

test('R17: a bridge day counts only at the desk that entered it', async () => {
  assert.deepEqual(await chooseCalendar(world, jonas, archives, 'federal'), { saved: true });
  assert.deepEqual(await addDayOff(world, jonas, wcms, { date: '2027-05-07', reason }), { saved: true });
  assert.deepEqual(dayOff(await calendarOf(wcms), '2027-05-07'), reason);
  assert.equal(dayOff(await calendarOf(archives), '2027-05-07'), null);
  const { act, data, byName } = await newest();
  assert.deepEqual(
    [act, data.fields, byName],
    [
      'calendarChanged',
      { '2027-05-07': { from: null, to: 'Jour de pont' }, 'decided-2027': { from: null, to: null } },
      'Jonas Weber',
    ],
  );
});

test('R17: an administrator states that a year has no bridge days, or that more follow; the audit names them', async () => {
  const decided = async () => (await calendarOf(wcms)).decidedYears;
  assert.deepEqual(await decided(), [2026, 2027]);
  assert.deepEqual(await decideYear(world, jonas, wcms, 2028, true), { saved: true });
  assert.deepEqual(await decided(), [2026, 2027, 2028]);
  const { data, byName } = await newest();
  assert.deepEqual([data.fields, byName], [{ 'decided-2028': { from: null, to: null } }, 'Jonas Weber']);
  assert.deepEqual(await decideYear(world, jonas, wcms, 2028, false), { saved: true });
  assert.deepEqual((await newest()).data.fields, { 'undecided-2028': { from: null, to: null } });
  assert.deepEqual(await addDayOff(world, jonas, wcms, { date: '2028-05-26', reason, more: true }), { saved: true });
  assert.deepEqual(await decided(), [2026, 2027]);
  assert.deepEqual(await decideYear(world, desk.actor('nadia'), wcms, 2028, true), { refused: 'missing' });
});

test('a calendar without bridge days decides no year, and one with them keeps earlier decisions', async () => {
  const plain = async () => (await calendarOf(archives)).decidedYears;
  assert.deepEqual(await plain(), [2026]);
  assert.deepEqual(await chooseCalendar(world, jonas, archives, 'legal'), { saved: true });
  assert.equal(await plain(), null);
  assert.deepEqual(await decideYear(world, jonas, archives, 2027, true), { refused: 'missing' });
  assert.deepEqual(await addDayOff(world, jonas, archives, { date: '2027-05-07', reason }), { saved: true });
  assert.equal(await plain(), null);
  assert.deepEqual(await removeDayOff(world, jonas, archives, '2027-05-07'), { saved: true });
});

test('another rule set keeps the days entered by the desk', async () => {
  assert.deepEqual(await chooseCalendar(world, jonas, wcms, 'legal'), { saved: true });
  const calendar = await calendarOf(wcms);
  assert.equal(calendar.names.en, 'Legal holidays');
  assert.deepEqual([dayOff(calendar, '2027-05-07'), dayOff(calendar, '2027-11-02')], [reason, null]);
  assert.deepEqual(await removeDayOff(world, jonas, wcms, '2027-05-07'), { saved: true });
  assert.equal(dayOff(await calendarOf(wcms), '2027-05-07'), null);
});

test('a past, weekend, known or unexplained day is refused with its reason', async () => {
  const problem = async (date: string, said = reason) => {
    const done = await addDayOff(world, jonas, wcms, { date, reason: said });
    return 'refused' in done ? done.refused : done;
  };
  assert.equal(await problem('2026-11-23'), 'badDate');
  assert.equal(await problem('2027-05-08'), 'badDate');
  assert.equal(await problem('2027-02-30'), 'badDate');
  assert.equal(await problem('2027-07-21'), 'known');
  assert.equal(await problem('2027-05-10', { ...reason, nl: '' }), 'reasonMissing');
});

test('R17: a yearly day counts from its start at the desk that entered it, and never moves a date already sent', async () => {
  const typed = {
    kind: 'fixed',
    weekday: '',
    day: '1',
    month: '12',
    offset: '',
    from: '2026-12-02',
    until: '',
    reason,
  };
  const closing = async () => {
    const opened = await receiveContact(world, null, {
      deskId: wcms,
      channel: 'form',
      language: 'fr',
      kind: 'question',
      site: '1187',
      urgent: false,
      requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
      summary: 'Une question',
      text: 'Une question ?',
      fileIds: [],
    });
    assert.ok('ticket' in opened);
    const handled = await markHandled(world, desk.actor('nadia'), opened.ticket.number, { text: 'Voilà.' });
    assert.ok('ticket' in handled);
    return handled.ticket;
  };
  assert.deepEqual(await addYearlyDay(world, jonas, wcms, typed), { saved: true });
  const before = await closing();
  assert.equal(before.clock?.closesAt, '2026-12-01T23:00:00Z');
  const at = { deskId: wcms, key: 'fixed-12-01' };
  const seen = (from: string) => seenOf(validityFields({ from, until: '' }));
  assert.deepEqual(await changeValidity(world, jonas, at, { from: '', until: '', seen: seen('2026-12-02') }), {
    saved: true,
  });
  const after = await closing();
  assert.equal(after.clock?.closesAt, '2026-12-02T23:00:00Z');
  assert.deepEqual(after.clock?.skipped.at(-1), { date: '2026-12-01', reason });
  const told = await db.selectFrom('tickets').select('clock').where('id', '=', before.id).executeTakeFirstOrThrow();
  assert.equal(told.clock?.closesAt, '2026-12-01T23:00:00Z');
  assert.equal(dayOff(await calendarOf(archives), '2026-12-01'), null);
  assert.deepEqual((await newest()).data.fields, { 'fixed-12-01': { from: '2026-12-02 –', to: null } });
  const late = await changeValidity(world, jonas, at, { from: '2030-01-01', until: '', seen: seen('2026-12-02') });
  assert.deepEqual(late, { refused: 'changedMeanwhile', now: { from: '', until: '' } });
  assert.deepEqual(await removeYearlyDay(world, jonas, wcms, 'fixed-12-25'), { refused: 'missing' });
  assert.deepEqual(await removeYearlyDay(world, jonas, wcms, 'fixed-12-01'), { saved: true });
  assert.equal(dayOff(await calendarOf(wcms), '2026-12-01'), null);
  assert.deepEqual(await addYearlyDay(world, desk.actor('nadia'), wcms, typed), { refused: 'missing' });
});

test('a second mailbox works at once, and the first remains the sender', async () => {
  assert.deepEqual(await addMailbox(world, jonas, wcms, 'Aaa@desk.example'), { saved: true });
  assert.equal(await world.deskOfMailbox(db, 'aaa@desk.example'), wcms);
  assert.equal((await findDesk(db, wcms)).mailbox, 'wcms@desk.example');
  assert.deepEqual(await addMailbox(world, jonas, archives, 'aaa@desk.example'), { refused: 'mailboxTaken' });
  assert.deepEqual(await addMailbox(world, jonas, wcms, 'desk'), { refused: 'mailbox' });
});

test('a mailbox with unread mail, or the last one, cannot be removed', async () => {
  const raw = Buffer.from('From: joke@client.example\r\nTo: aaa@desk.example\r\nSubject: Vraag\r\n\r\nEen vraag.\r\n');
  await receiveMail(world, {
    mailbox: 'aaa@desk.example',
    envelopeFrom: 'joke@client.example',
    raw,
    receivedAt: world.clock.now(),
  });
  assert.deepEqual(await removeMailbox(world, jonas, wcms, 'aaa@desk.example'), { refused: 'unread' });
  await db.updateTable('incomingMails').set({ outcome: 'parked' }).execute();
  assert.deepEqual(await removeMailbox(world, jonas, wcms, 'aaa@desk.example'), { saved: true });
  assert.equal(await world.deskOfMailbox(db, 'aaa@desk.example'), null);
  assert.deepEqual(await removeMailbox(world, jonas, wcms, 'wcms@desk.example'), { refused: 'last' });
});

const member = async (deskId: string, login: string) =>
  (await listStaff(db, deskId)).find((each) => each.login === login);

test('a person who joins a desk gets the role at once, and the audit names who granted it', async () => {
  const joining = { email: 'Lena@desk.example', name: 'Lena', roles: ['agent' as const] };
  assert.deepEqual(await joinDesk(world, jonas, wcms, joining), { saved: true });
  const lena = await member(wcms, 'lena@desk.example');
  assert.deepEqual([lena?.name, lena?.roles], ['Lena', ['agent']]);
  const [given] = await listAuditEntries(db, jonas, { acts: ['roleGranted'] }, 1);
  assert.deepEqual([given?.personName, given?.deskPrefix, given?.data], ['Lena', 'DTO', { roles: ['agent'] }]);
  assert.deepEqual(await joinDesk(world, jonas, wcms, { ...joining, email: 'x', roles: [] }), {
    refused: 'invalid',
    problems: ['email', 'roles'],
  });
});

test('changing or removing a role ends the person’s sessions at once', async () => {
  const { personId } = (await member(wcms, 'lena@desk.example'))!;
  const sessions = () => db.selectFrom('sessions').selectAll().where('personId', '=', personId).execute();
  await signedIn(world, personId);
  const joining = { email: 'lena@desk.example', name: null };
  await joinDesk(world, jonas, wcms, { ...joining, roles: ['agent', 'complaintCoordinator'] });
  assert.deepEqual(await sessions(), []);
  await signedIn(world, personId);
  assert.deepEqual(await leaveDesk(world, jonas, wcms, personId), { saved: true });
  assert.deepEqual(await sessions(), []);
  assert.equal(await member(wcms, 'lena@desk.example'), undefined);
  const account = await db.selectFrom('accounts').select('roles').where('personId', '=', personId).executeTakeFirst();
  assert.deepEqual(account?.roles, ['requester']);
});

test('an administrator who changes their own roles stays signed in, in that session alone', async () => {
  const roles = ['agent' as const, 'administrator' as const];
  const joining = { email: jonas.email!, name: null };
  const [own, other] = [await signedIn(world, jonas.personId), await signedIn(world, jonas.personId)];
  await joinDesk(world, jonas, wcms, { ...joining, roles, token: own });
  const standing = async (token: string) => (await readSession(db, token))?.authority;
  assert.deepEqual([await standing(own), await standing(other)], ['administrator,agent', undefined]);

  const foreign = await signedIn(world, cast.people.tom);
  await joinDesk(world, jonas, wcms, { ...joining, roles: ['administrator'], token: foreign });
  assert.deepEqual([await standing(own), await standing(foreign)], [undefined, 'agent'], 'a session of another person');
});

test('the last administrator of a desk can neither leave nor lose the role', async () => {
  assert.deepEqual(await leaveDesk(world, jonas, wcms, jonas.personId), {
    refused: 'invalid',
    problems: ['lastAdministrator'],
  });
  const joining = { email: jonas.email!, name: null, roles: ['agent' as const] };
  assert.deepEqual(await joinDesk(world, jonas, wcms, joining), {
    refused: 'invalid',
    problems: ['lastAdministrator'],
  });
});

test('an administrator of one desk cannot change another, nor the roles of people who work there too', async () => {
  const here = { ...jonas, deskIds: [wcms] };
  assert.deepEqual(await chooseCalendar(world, here, archives, 'legal'), { refused: 'missing' });
  assert.deepEqual(await addMailbox(world, here, archives, 'b@desk.example'), { refused: 'missing' });
  assert.deepEqual(await leaveDesk(world, here, archives, cast.people.nadia), { refused: 'missing' });
  const nadia = { email: 'nadia@desk.example', name: null, roles: ['administrator' as const] };
  assert.deepEqual(await joinDesk(world, here, wcms, nadia), { refused: 'invalid', problems: ['elsewhere'] });
  assert.deepEqual(await joinDesk(world, desk.actor('tom'), wcms, nadia), { refused: 'missing' });
});
