// Two actions meet: a form is sent twice, two agents answer, a reply arrives as the clock closes. Each pair has one result.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');
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

/** Sends the queued mails. Returns the subject and the text of each. */
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

test('an agent and the clock acting at once have one outcome', async () => {
  const outcomes: string[] = [];
  for (let round = 0; round < 10; round++) {
    desk.at('2027-04-06T09:00:00Z');
    const number = await open();
    await markHandled(world, nadia, number, { text: 'Done.' });
    await post();
    desk.at('2027-04-13T22:00:00Z');
    const [answered] = await Promise.all([answerTicket(world, nadia, number, { text: 'One more thing.' }), take()]);
    const { status, events } = await ticket(number);
    outcomes.push(status);
    // Its last day is over: whichever runs first, the agent gets the refusal that the ticket is closed.
    assert.deepEqual(
      ['refused' in answered, status, events.filter((type) => type === 'closed').length],
      [true, 'closed', 1],
    );
  }
  assert.equal(outcomes.length, 10);
});

test('a reaction during a reminder gets no double answer', async () => {
  for (let round = 0; round < 10; round++) {
    desk.at('2027-05-03T09:00:00Z');
    const number = await open(`claire.dumont@patrimoine.example`);
    await requestInformation(world, nadia, number, { text: 'Which page?', items: [] });
    await post();
    desk.at('2027-05-05T07:00:00Z');
    const claire = desk.actor('claire');
    await Promise.all([
      reactToTicket(world, claire, number, { text: 'The first one.', channel: 'portal' }),
      take(),
      take(),
    ]);
    const { status, clock, events } = await ticket(number);
    assert.deepEqual([status, clock], ['open', null]);
    assert.ok(events.filter((type) => type === 'reminded').length <= 1);
    await post();
  }
});

test('a reply received in time keeps its ticket open, whenever it is read (R19)', async () => {
  for (let round = 0; round < 5; round++) {
    desk.at('2027-06-01T09:00:00Z');
    const address = `late${round}@client.example`;
    const number = await open(address);
    await markHandled(world, nadia, number, { text: 'Done.' });
    const [notice] = await post();
    const [messageId] = /<[^<>\s]+>/.exec(/^Message-ID: (.*)$/im.exec(notice!)?.[1] ?? '') ?? [];
    const raw = `Message-ID: <reply${round}@client.example>\r\nFrom: ${address}\r\nSubject: Re: ${number}\r\nIn-Reply-To: ${messageId}\r\n\r\nIt is slow again.`;
    const closesAt = (await ticket(number)).clock!.closesAt!;
    const receivedAt = new Date(Date.parse(closesAt) - 60_000).toISOString();
    desk.at(closesAt);
    const mail = { mailbox: 'wcms@desk.example', envelopeFrom: address, raw: Buffer.from(raw), receivedAt };
    await Promise.all([takeMail(world, mail), take()]);
    const { status, clock } = await ticket(number);
    assert.deepEqual([status, clock], ['open', null]);
  }
});

test('a contact sent twice at once under one key is one ticket', async () => {
  // Idempotency keys belong to a token: all three calls use the same token.
  await desk.token('claire');
  const send = () =>
    desk.call('claire', 'POST', '/tickets', { summary: 'Once', description: 'x' }, { 'Idempotency-Key': 'the same' });
  const answers = await Promise.all([send(), send(), send()]);
  assert.ok(answers.some(({ status }) => status === 201));
  for (const { status } of answers) assert.ok(status === 201 || status === 409, String(status));
  const { items } = (await desk.call('claire', 'GET', '/tickets')).body;
  assert.equal(items.filter(({ number }) => answers.some(({ body }) => body.number === number)).length, 1);
});
