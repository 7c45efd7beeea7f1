import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { extendTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Relay } from '#mail/send/relay.ts';
import { listClockSteps } from '#store/clock/clock-facts.ts';
import { findDesk } from '#store/desks/desks.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { readForecast } from '#web/shared/forecast/read-forecast.ts';
import type { StepRow } from '#web/shared/forecast/step-row.ts';

/** Monday 21 December 2026, 10:00: ten days that do not count lie ahead. */
const start = '2026-12-21T09:00:00Z';
const desk = await openTestDesk(start);
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
const wcms = await findDesk(db, cast.desks.wcms);

const takes: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

let people = 0;

async function openOne(address: string | null = `person${people++}@client.example`): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: wcms.id,
    channel: 'form',
    language: 'nl',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: address, name: 'Joke Vermeulen', phone: '+3225552011', language: 'nl' },
    summary: 'Een vraag',
    text: 'Hoe doe ik dat?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await sendQueued();
  return opened.ticket.number;
}

/** Sends the queued letters. */
async function sendQueued(): Promise<void> {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, takes, ids);
}

async function ask(number: string): Promise<void> {
  await requestInformation(world, nadia, number, { text: 'Welke pagina?', items: [] });
}

/** The rows of every page of the forecast. */
async function forecastRows(query: Record<string, string> = {}): Promise<StepRow[]> {
  const rows: StepRow[] = [];
  let after: string | null = null;
  do {
    const parameters = new URLSearchParams({ until: 'date', date: '2027-02-26', ...query, ...(after && { after }) });
    const now = world.clock.now();
    const page = await readForecast({ actor: nadia, language: 'en', desks: [wcms], db, now }, parameters);
    assert.deepEqual(page.errors, []);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

/** The steps that the clock took, in the terms of the forecast. */
async function done(since: string): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('tickets', 'tickets.id', 'events.ticketId')
    .select(['tickets.number', 'events.type', 'events.at'])
    .where('events.byRole', '=', 'clock')
    .where('events.at', '>', since)
    .execute();
  return rows.map(({ number, type, at }) => `${at} ${number} ${steps[type as keyof typeof steps]}`).sort();
}

const steps = { reminded: 'remind', noticeGiven: 'notice', closed: 'close' };

/** Advances from one due step to the next until `until`. Each letter reaches the relay at once. */
async function playOn(until: string): Promise<void> {
  for (;;) {
    const [next] = await listClockSteps(db, 1);
    if (!next || Date.parse(next.at) > Date.parse(until)) return;
    desk.at(next.at);
    while ((await turnClock(world)) > 0);
    await sendQueued();
  }
}

test('the clock does exactly what the forecast says, step by step and to the minute (R15–R22)', async () => {
  const [asked, extended, handled, extendedNotice, unsent, unreachable, held] = [
    ...[await openOne(), await openOne(), await openOne(), await openOne(), await openOne()],
    ...[await openOne(null), await openOne()],
  ] as [string, string, string, string, string, string, string];
  for (const number of [asked, extended, held]) await ask(number);
  for (const number of [handled, extendedNotice]) await markHandled(world, nadia, number, { text: 'Het is in orde.' });
  await sendQueued();
  for (const number of [extended, extendedNotice])
    await extendTicket(world, { ...nadia, ...(await requesterOf(number)) }, number);
  await markHandled(world, nadia, unsent, { text: 'Het is in orde.' });
  desk.jobs.splice(0);
  await markHandled(world, nadia, unreachable, { text: 'Het is in orde.' });
  await db
    .updateTable('tickets')
    .set({ heldIds: [world.newId()] })
    .where('number', '=', held)
    .execute();

  const rows = await forecastRows();
  const forecast = rows.filter(({ kind }) => kind !== 'stopped');
  const stopped = rows.filter(({ kind }) => kind === 'stopped');
  assert.deepEqual(
    stopped.map(({ number, what, leads }) => `${number} ${what}: ${leads}`).sort(),
    [
      `${held} Closing: Will not happen while a held reply waits for an agent.`,
      `${unreachable} Closing: Will not happen until an agent has told the requester by phone or letter.`,
      `${unsent} Closing: Will not happen until the message that starts the count has been sent.`,
    ].sort(),
  );

  const page = await readForecast(
    { actor: nadia, language: 'en', desks: [wcms], db, now: start },
    new URLSearchParams({ until: 'date', date: '2027-02-26' }),
  );
  assert.deepEqual(page.counts, { remind: 6, notice: 3, close: 4, stopped: 3 });
  const instants = await instantsOf(forecast);

  await playOn('2027-02-26T23:00:00Z');
  assert.deepEqual(await done(start), instants.sort());
  assert.deepEqual(await forecastRows({ only: 'remind' }), []);
});

test('the forecast shows only what the actor may see: complaints to their coordinator, a desk to its staff (R10)', async () => {
  desk.at('2027-03-01T09:00:00Z');
  const number = await openOne();
  await markHandled(world, nadia, number, { text: 'Het is in orde.' });
  await sendQueued();
  await db.updateTable('tickets').set({ kind: 'complaint' }).where('number', '=', number).execute();
  const numbersFor = async (actor: typeof nadia, desks = [wcms]) => {
    const now = world.clock.now();
    const page = await readForecast(
      { actor, language: 'en', desks, db, now },
      new URLSearchParams({ until: 'nextWeek' }),
    );
    return page.rows.filter(({ kind }) => kind === 'close').map((row) => row.number);
  };
  assert.deepEqual(await numbersFor({ ...nadia, roles: ['agent'] }), []);
  assert.deepEqual(await numbersFor({ ...nadia, roles: ['agent', 'complaintCoordinator'] }), [number]);
  assert.deepEqual(await numbersFor({ ...nadia, roles: ['agent', 'complaintCoordinator'], deskIds: [] }), []);
});

test('a page of the list ends where the next begins, however many steps are due at one instant', async () => {
  desk.at('2027-03-01T09:00:00Z');
  const numbers: string[] = [];
  for (let count = 0; count < 60; count++) {
    const number = await openOne();
    await ask(number);
    numbers.push(number);
  }
  await sendQueued();
  const rows = await forecastRows({ date: '2027-04-30' });
  const ofThese = rows.filter(({ number }) => numbers.includes(number));
  assert.equal(ofThese.length, 60 * 4);
  assert.equal(new Set(ofThese.map(({ id }) => id)).size, 60 * 4);
  const instants = await instantsOf(ofThese);
  assert.deepEqual(
    instants.map((line) => line.slice(0, 20)),
    instants.map((line) => line.slice(0, 20)).sort(),
  );
});

async function requesterOf(number: string) {
  const { requesterId } = await db
    .selectFrom('tickets')
    .select('requesterId')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return { personId: requesterId, roles: ['requester' as const], deskIds: [] };
}

/** The rows with their instants, converted from the desk's local time. */
async function instantsOf(rows: StepRow[]): Promise<string[]> {
  return rows.map(({ date, time, number, kind }) => {
    const at = time === '24:00' ? Temporal.PlainDate.from(date).add({ days: 1 }).toPlainDateTime() : `${date}T0${time}`;
    const instant = Temporal.PlainDateTime.from(at.toString()).toZonedDateTime(wcms.zone).toInstant().toString();
    return `${instant} ${number} ${kind}`;
  });
}
