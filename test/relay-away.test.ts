import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkHealth } from '#cli/health.ts';
import { turnClock } from '#desk/clock/take-steps.ts';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openRelay } from '#mail/send/relay.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openLivingWorker } from '#test/living-worker.ts';
import { openSink, type Sink } from '#test/smtp-sink.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { readListPage } from '#web/console/list/read-page.ts';

// Tuesday 24 November 2026, 10:00 in Brussels: the relay fails, and works again on Wednesday at 11:00.
const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const letters = 12;
const first = await openSink();
const { port } = first;
const relay = openRelay(`smtp://127.0.0.1:${port}`);
atEnd(() => relay.close());

function waiting(): string[] {
  return desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
}

async function openOne(place: number): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: `person${place}@client.example`, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire, s’il vous plaît ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

/** Simulates an hour of real time, so that retries are due. */
async function passRealHour(): Promise<void> {
  await db.updateTable('outgoingMails').set({ dueAt: '2026-01-01T00:00:00Z' }).where('state', '=', 'queued').execute();
}

async function clockOf(number: string) {
  return (await findTicket(db, nadia, number))?.clock;
}

const numbers: string[] = [];
for (let place = 0; place < letters; place++) numbers.push(await openOne(place));
await sendMails(world, relay, waiting());
assert.equal(first.taken.length, letters, 'the acknowledgements have gone');

test('while the relay is down letters wait, dates are marked as expected, and no clock acts', async () => {
  await first.close();
  for (const number of numbers) await markHandled(world, nadia, number, { text: 'La page s’ouvre de nouveau.' });
  await sendMails(world, relay, waiting());
  for (let hour = 11; hour < 24 + 10; hour++) {
    desk.at(new Date(Date.UTC(2026, 10, 24, hour)).toISOString());
    await passRealHour();
    await pickUpMail(world, relay);
    assert.equal(await turnClock(world), 0);
  }
  for (const number of numbers) assert.equal((await clockOf(number))?.expected, true);
  const states = await db.selectFrom('outgoingMails').select('state').where('letter', '=', 'closingNotice').execute();
  assert.deepEqual(new Set(states.map(({ state }) => state)), new Set(['queued']));
});

test('the desk reports since when and why, to monitors and staff', async () => {
  // An outage counts only after two minutes; this one lasted a day.
  await db.updateTable('sendingStates').set({ failingSince: '2026-11-24T09:00:00Z' }).execute();
  const { status, checks } = await checkHealth(world, { backupHours: null });
  assert.deepEqual([status, checks.mailOut], ['DEGRADED', 'DOWN']);
  assert.deepEqual(checks.mailOutOf, { DTO: { since: '2026-11-24T09:00:00Z', failure: 'unreachable' } });
  const { failures } = await readListPage(staffVisit(desk, 'nadia', 'en'), new URLSearchParams());
  assert.match(failures.join(), /Messages of WCMS Support have not gone out since .*24\sNovember\s2026/);
});

let second: Sink;

test('once it is back, one probe letter is sent, then all others at once, each once', async () => {
  second = await openSink({ port });
  desk.at('2026-11-25T10:00:00Z');
  await db
    .updateTable('outgoingMails')
    .set({ dueAt: new Date(Date.now() + 3_600_000).toISOString() })
    .where('state', '=', 'queued')
    .execute();
  // Only one letter is due; the others would wait for up to an hour.
  const { id } = await db
    .selectFrom('outgoingMails')
    .select('id')
    .where('state', '=', 'queued')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await db.updateTable('outgoingMails').set({ dueAt: '2026-01-01T00:00:00Z' }).where('id', '=', id).execute();
  await pickUpMail(world, relay);
  assert.equal(second.taken.length, 1);
  await pickUpMail(world, relay);
  const ids = second.taken.map(({ text }) => /^message-id:\s*(<[^>]+>)/im.exec(text)?.[1]);
  assert.deepEqual([second.taken.length, new Set(ids).size], [letters, letters]);
  await openLivingWorker(world);
  const { status, checks } = await checkHealth(world, { backupHours: null });
  assert.deepEqual([status, checks.mailOutOf], ['UP', undefined]);
});

test('their dates are right: day 0 is the day of the relay’s acceptance, not of the click', async () => {
  // Counted from Wednesday 25 November: 26, 27, 30 November, 1 and 2 December.
  for (const number of numbers) {
    const clock = await clockOf(number);
    assert.deepEqual([clock?.expected, clock?.closesAt], [false, '2026-12-02T23:00:00Z']);
  }
  for (const { text } of second.taken) assert.match(text, /^Date: Wed, 25 Nov 2026/m);
});
