import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDayOff } from '#desk/calendar/change-calendar.ts';
import { recountAsked } from '#desk/clock/recount.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { typedPart } from '#domain/desks/settings.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import { findDesk } from '#store/desks/desks.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { turnClock } from './take-steps.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const jonas = desk.actor('jonas');
const reason = { fr: 'Pont', nl: 'Brugdag', de: 'Brückentag', en: 'Bridge day' };
const outbox: Envelope[] = [];
const relay: Relay = {
  send: async (mail) => {
    outbox.push(mail);
    return { accepted: '250 ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

let opened = 0;
async function open(email = `person${opened++}@client.example`): Promise<string> {
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'en',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email, name: 'Someone', phone: null, language: 'en' },
    summary: 'A page',
    text: 'It is slow.',
    fileIds: [],
  });
  if (!('ticket' in received)) throw new Error(received.refused);
  await post();
  return received.ticket.number;
}

/** Sends the waiting mails and returns the subject and text of each. */
async function post(): Promise<string[]> {
  outbox.length = 0;
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  return outbox.map(({ bytes }) => Buffer.from(bytes).toString());
}

async function ticket(number: string) {
  const found = (await findTicket(db, nadia, number))!;
  const history = await readHistory(db, found.id);
  assert.equal(replay(history).version, found.version);
  return { ...found, events: history.map(({ type }) => type) };
}

async function take(minutes = 30): Promise<number> {
  let moved = 0;
  for (let turns = 0; turns < minutes; turns++) {
    const now = await turnClock(world);
    moved += now;
    if (now === 0) return moved;
  }
  return moved;
}

test('a new day off moves the closing of every open notice in one event, with one letter', async () => {
  const number = await open();
  await markHandled(world, nadia, number, { text: 'Done.' });
  await post();
  assert.equal((await ticket(number)).clock?.closesAt, '2026-12-01T23:00:00Z');

  desk.at('2026-11-25T09:00:00Z');
  assert.deepEqual(await addDayOff(world, jonas, cast.desks.wcms, { date: '2026-11-27', reason }), { saved: true });
  await turnClock(world);
  assert.equal((await ticket(number)).clock?.closesAt, '2026-12-01T23:00:00Z', 'the other processes first learn of it');
  await recountAsked(world, 0);
  const moved = await ticket(number);
  assert.equal(moved.clock?.closesAt, '2026-12-02T23:00:00Z');
  assert.equal(moved.clockAt, '2026-12-02T23:00:00Z');
  assert.equal(moved.events.at(-1), 'recounted');
  const [letter, ...more] = await post();
  assert.equal(more.length, 0);
  // Everyone who may read the ticket sees that its dates were recounted.
  const { events } = await readRecord(db, nadia, moved);
  assert.deepEqual(events.at(-1)?.said.type, 'recounted');
  assert.match(letter!, new RegExp(`Subject: .*${number}`));

  await recountAsked(world, 0);
  assert.equal((await ticket(number)).version, moved.version);
  assert.deepEqual(await post(), []);
});

test('a first answer target moves past a day without hours, and never earlier', async () => {
  desk.at('2026-12-03T14:30:00Z');
  const number = await open();
  assert.equal((await ticket(number)).firstAnswerDueAt, '2026-12-04T10:00:00Z');
  await addDayOff(world, jonas, cast.desks.wcms, { date: '2026-12-04', reason });
  await recountAsked(world, 0);
  const moved = await ticket(number);
  assert.equal(moved.firstAnswerDueAt, '2026-12-07T10:00:00Z');
  assert.equal(moved.dueAt, '2026-12-07T10:00:00Z');
  assert.equal((await post()).length, 1);

  const before = typedPart(await findDesk(db, cast.desks.wcms), 'hours');
  const typed = { ...before, 'hours-1': '06:00-20:00' };
  await changeSettings(world, jonas, cast.desks.wcms, { part: 'hours', typed, seen: null });
  await recountAsked(world, 0);
  assert.equal((await ticket(number)).firstAnswerDueAt, '2026-12-07T10:00:00Z');
  assert.deepEqual(await post(), []);
});

test('after two weeks of downtime: one reminder a day per person, then the notice and its five days', async () => {
  desk.at('2026-12-08T09:00:00Z');
  const numbers = [await open('slow@client.example'), await open('slow@client.example')];
  for (const number of numbers) await requestInformation(world, nadia, number, { text: 'Which page?', items: [] });
  await post();

  desk.at('2027-01-08T09:00:00Z');
  await take();
  const reminders = await post();
  assert.equal(reminders.filter((mail) => mail.includes('To: slow@client.example')).length, 1);
  const now = await Promise.all(numbers.map(ticket));
  assert.deepEqual(now.map(({ clock }) => clock?.asked).sort(), [0, 1]);
  assert.equal(now.find(({ clock }) => clock?.asked === 0)?.events.at(-1), 'recounted');

  const seen: string[] = [];
  for (let day = 11; day <= 31; day++) {
    desk.at(`2027-01-${day}T09:00:00Z`);
    await take();
    const mails = (await post()).filter((mail) => mail.includes('To: slow@client.example'));
    seen.push(`${day}:${mails.length}`);
  }
  const late = await Promise.all(numbers.map(ticket));
  assert.deepEqual(
    late.map(({ status, events }) => [status, events.filter((type) => type === 'reminded').length]),
    [
      ['closed', 2],
      ['closed', 2],
    ],
  );
  for (const each of late) {
    const notice = each.events.lastIndexOf('noticeGiven');
    assert.ok(notice > each.events.lastIndexOf('reminded') && each.events[notice + 1] === 'clockStarted');
  }
});

test('while mail from that time is unread, no reminder is sent (R19)', async () => {
  desk.at('2027-03-02T09:00:00Z');
  const number = await open('quick@client.example');
  await requestInformation(world, nadia, number, { text: 'Which page?', items: [] });
  await post();
  desk.at('2027-03-04T07:00:00Z');
  const raw = Buffer.from('From: quick@client.example\r\nTo: wcms@desk.example\r\nSubject: x\r\n\r\nThe first.\r\n');
  const received = await receiveMail(world, {
    mailbox: 'wcms@desk.example',
    envelopeFrom: 'quick@client.example',
    raw,
  });
  desk.at('2027-03-04T08:00:00Z');
  await take();
  assert.equal((await ticket(number)).clock?.asked, 0);
  assert.ok('saved' in received);
  await db.updateTable('incomingMails').set({ outcome: 'automatic' }).where('id', '=', received.saved).execute();
  await take();
  assert.equal((await ticket(number)).clock?.asked, 1);
});

test('a due closing stays due, although the command is refused', async () => {
  const number = await open();
  await markHandled(world, nadia, number, { text: 'Done.' });
  await post();
  desk.at((await ticket(number)).clock!.closesAt!);
  assert.deepEqual(await markHandled(world, nadia, number, { text: 'Once more.' }), { refused: 'ticketClosed' });
  const { status, events } = await ticket(number);
  assert.deepEqual([status, events.at(-1)], ['closed', 'closed']);
});
