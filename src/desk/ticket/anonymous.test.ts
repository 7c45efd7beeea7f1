import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { letTakePart } from '#desk/portal/participants.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { languages } from '#domain/language.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { findDesk } from '#store/desks/desks.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { comingSteps } from '#web/console/ticket/coming-view.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';
import { readSources } from '#web/console/ticket/sources.ts';
import { readForecast } from '#web/shared/forecast/read-forecast.ts';

const start = '2026-11-24T09:00:00Z';
const desk = await openTestDesk(start);
const { world, db } = desk;
const nadia = desk.actor('nadia');
const wcms = await findDesk(db, desk.cast.desks.wcms);

async function open(requester: { anonymous: boolean; name?: string; phone?: string }) {
  const opened = await receiveContact(world, nadia, {
    deskId: wcms.id,
    channel: 'letter',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: 'Sans nom',
    text: 'Une question.',
    fileIds: [],
    requester: { email: null, name: null, phone: null, language: null, ...requester },
  });
  assert.ok('ticket' in opened, JSON.stringify(opened));
  return opened.ticket.number;
}

const openAnonymous = () => open({ anonymous: true });

/** Runs the clock as it runs every minute, until nothing due is left. */
async function turnAt(now: string): Promise<void> {
  desk.at(now);
  while ((await turnClock(world)) > 0);
}

async function seen(number: string) {
  const ticket = (await findTicket(db, nadia, number))!;
  const history = await readHistory(db, ticket.id);
  const { targets: _, ...replayed } = replay(history);
  assert.deepEqual({ ...ticket, ...replayed }, { ...ticket });
  return { ...ticket, history };
}

/** Sends the waiting mails and returns their recipients and text. */
async function post(): Promise<string[]> {
  const sent: string[] = [];
  const send = async ({ to, bytes }: { to: string; bytes: Uint8Array }) => {
    sent.push(`${to}\n${Buffer.from(bytes)}`);
    return { accepted: '250 ok' };
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, { send, check: async () => ({ ready: true }), close: () => undefined }, ids);
  return sent;
}

/** The coming steps of one ticket, by the console's list and by the ticket's own page. */
async function forecast(number: string): Promise<{ list: string[]; page: string[] }> {
  const query = new URLSearchParams({ until: 'date', date: '2027-01-08' });
  const { rows } = await readForecast(
    { actor: nadia, language: 'en', desks: [wcms], db, now: world.clock.now() },
    query,
  );
  const sources = await readSources(staffVisit(desk, 'nadia', 'en'), number);
  return {
    list: rows.filter((row) => row.number === number).map(({ kind }) => kind),
    page: comingSteps(sources!).map(({ kind }) => kind),
  };
}

test('R16: an anonymous ticket is not on the call list, and closes as unreachable', async () => {
  for (const act of [markHandled, requestInformation] as const) {
    const number = await openAnonymous();
    const done = await act(world, nadia, number, { text: 'Fait.' });
    assert.ok('ticket' in done);
    assert.equal(done.ticket.toBeTold, false);
    const closed = await closeTicket(world, nadia, number, { reason: 'unreachable' });
    assert.ok('ticket' in closed, JSON.stringify(closed));
    assert.equal(closed.ticket.closing?.reason, 'unreachable');
  }
});

test('R16: the clock closes a handled anonymous ticket after the closing days, without a letter', async () => {
  desk.at(start);
  const number = await openAnonymous();
  await markHandled(world, nadia, number, { text: 'Fait.' });
  assert.deepEqual(await forecast(number), { list: ['close'], page: ['close'] });
  await turnAt('2026-12-01T22:59:00Z');
  assert.equal((await seen(number)).status, 'handled');
  await turnAt('2026-12-01T23:00:00Z');
  const { status, closing, history } = await seen(number);
  assert.deepEqual([status, closing?.reason], ['closed', 'unreachable']);
  assert.deepEqual(
    history.map(({ type, by }) => `${by.role} ${type}`),
    ['agent opened', 'agent handled', 'clock closed'],
  );
  assert.deepEqual(await post(), []);
});

test('R15: a question to an anonymous requester runs its full count, and no mail is claimed', async () => {
  desk.at(start);
  const number = await openAnonymous();
  await requestInformation(world, nadia, number, { text: 'Quelle page ?' });
  const steps = ['remind', 'remind', 'notice', 'close'];
  assert.deepEqual(await forecast(number), { list: steps, page: steps });
  for (const at of ['2026-11-26T07:30:00Z', '2026-11-30T07:30:00Z', '2026-12-02T07:30:00Z']) {
    await turnAt(at);
    assert.equal((await seen(number)).toBeTold, false);
  }
  const page = JSON.stringify(await readTicketPage(staffVisit(desk, 'nadia', 'en'), number));
  assert.match(page, /Nobody can tell the requester/);
  assert.doesNotMatch(page, /sent the closing notice|Closing notice sent|\d sent\./);
  await turnAt('2026-12-09T23:00:00Z');
  const { closing, history } = await seen(number);
  assert.equal(closing?.reason, 'unreachable');
  assert.deepEqual(await post(), []);
  const byClock = history.filter(({ by }) => by.role === 'clock');
  assert.deepEqual(
    byClock.map(({ type }) => type),
    ['reminded', 'reminded', 'noticeGiven', 'closed'],
  );
  const names = { people: new Map(), sites: new Map(), teams: new Map() };
  for (const language of languages)
    for (const event of byClock)
      assert.doesNotMatch(eventSentence(event, names, language), /\b(sent|envoyé|stuurde|gesandt)\b/i);
});

test('R16: participants of an anonymous ticket learn its date, and not that they were unreachable', async () => {
  desk.at(start);
  const number = await openAnonymous();
  await letTakePart(world, nadia, number, 'colleague@client.example');
  await post();
  await markHandled(world, nadia, number, { text: 'Fait.' });
  const [notice, ...others] = await post();
  assert.match(notice!, /^colleague@client\.example\n/);
  assert.deepEqual(others, []);
  await turnAt('2026-12-01T23:00:00Z');
  assert.equal((await seen(number)).closing?.reason, 'unreachable');
  assert.deepEqual(await post(), []);
});

test('R16: a requester without mail but with a phone number or name goes on the call list, and nothing closes', async () => {
  for (const known of [
    { anonymous: false, name: 'Joke' },
    { anonymous: true, phone: '+3225552011' },
  ]) {
    desk.at(start);
    const number = await open(known);
    await markHandled(world, nadia, number, { text: 'Fait.' });
    assert.deepEqual(await forecast(number), { list: ['stopped'], page: ['stopped'] });
    await turnAt('2027-01-08T09:00:00Z');
    const { status, toBeTold } = await seen(number);
    assert.deepEqual([status, toBeTold], ['handled', true]);
  }
});
