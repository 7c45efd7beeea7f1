import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from '#test/lmtp.ts';
import { runDesk } from '#test/running-desk.ts';
import { until } from '#test/until.ts';

/** A contact's whole course through the demonstration, from outside: incoming mail by LMTP, everything else by the API. */
const desk = await runDesk({}, { filled: true });
const token = (
  await desk.belfry('token', 'create', '--name', 'way', '--role', 'agent', '--person', 'nadia@desk.example')
)
  .split('\n')
  .at(-1)!;

interface Clock {
  phase: string;
  asked: number;
  of: number;
  next: string;
  closesAt: string;
  expected: boolean;
  counted: string[];
}
interface Ticket {
  number: string;
  status: string;
  closedAt: string | null;
  followUpOf: string | null;
  clock: Clock;
}
interface Mail {
  outcome: string | null;
  ticket: string;
}
interface Entry {
  kind: string;
  direction: string | null;
  text: string | null;
}

async function call<T = Ticket>(method: string, path: string, body?: object): Promise<{ status: number; json: T }> {
  const headers = { Authorization: `Bearer ${token}`, ...(body ? { 'Content-Type': 'application/json' } : {}) };
  const answer = await fetch(`${desk.url}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  return { status: answer.status, json: (await answer.json()) as T };
}

async function list<T>(path: string): Promise<T[]> {
  return (await call<{ items: T[] }>('GET', path)).json.items;
}

/** The latest mail from an address that has been read and differs from `seen`. */
async function mailFrom(address: string, seen?: Mail): Promise<Mail> {
  for (let tries = 0; tries < 1_000; tries++) {
    const [mail] = await list<Mail>(`/mails?from=${encodeURIComponent(address)}`);
    if (mail?.outcome && mail.ticket !== seen?.ticket) return mail;
    await wait(50);
  }
  throw new Error('The mail was not read.');
}

async function clockTo(now: string): Promise<void> {
  assert.equal((await call('PUT', '/demo/clock', { now })).status, 200);
}

async function ticket(number: string): Promise<Ticket> {
  return (await call('GET', `/tickets/${number}`)).json;
}

/** A Tuesday at 10:00 in Brussels, later than any run of this test, with no day off in the following weeks. */
const start = '2040-02-07T09:00:00Z';

test('a contact takes its full course: question, reminder, notice, closing on its date, follow-up', async () => {
  await clockTo(start);
  const mail = { from: 'way@visitor.example', to: 'wcms@desk.example' };
  await deliver(desk.lmtpPort, {
    ...mail,
    subject: 'The map does not load',
    text: 'Hello, the map on our site does not load since this morning.',
  });
  const opened = await mailFrom('way@visitor.example');
  assert.equal(opened.outcome, 'opened');
  const number: string = opened.ticket;
  assert.equal((await ticket(number)).status, 'new');

  assert.equal(
    (
      await call('POST', `/tickets/${number}/information-requests`, {
        text: 'Which page, please?',
        items: ['Address of the page'],
      })
    ).status,
    201,
  );
  await clockTo('2040-02-07T09:01:00Z');
  let seen = await ticket(number);
  assert.equal(seen.status, 'waiting');
  assert.deepEqual([seen.clock.phase, seen.clock.asked, seen.clock.of, seen.clock.expected], ['reminder', 0, 2, false]);
  assert.equal(seen.clock.next, '2040-02-09T07:30:00Z');

  await clockTo('2040-02-09T07:30:00Z');
  assert.equal((await ticket(number)).clock.asked, 1);
  await clockTo('2040-02-13T07:30:00Z');
  assert.equal((await ticket(number)).clock.asked, 2);
  await clockTo('2040-02-15T07:30:00Z');
  seen = await ticket(number);
  assert.deepEqual([seen.status, seen.clock.phase, seen.clock.closesAt], ['waiting', 'notice', '2040-02-22T23:00:00Z']);
  assert.deepEqual(seen.clock.counted, ['2040-02-16', '2040-02-17', '2040-02-20', '2040-02-21', '2040-02-22']);

  await clockTo('2040-02-22T22:59:59Z');
  assert.equal((await ticket(number)).status, 'waiting');
  await clockTo('2040-02-22T23:00:00Z');
  seen = await ticket(number);
  assert.deepEqual([seen.status, seen.closedAt], ['closed', '2040-02-22T23:00:00Z']);

  await deliver(desk.lmtpPort, {
    ...mail,
    subject: `Re: [${number}]`,
    text: 'It is the page with the opening hours, and it is still broken today.',
  });
  const late = await mailFrom('way@visitor.example', opened);
  assert.equal(late.outcome, 'opened');
  assert.notEqual(late.ticket, number);
  assert.equal((await ticket(late.ticket)).followUpOf, number);

  const kinds = (await list<Entry>(`/tickets/${number}/entries`)).map((entry) =>
    `${entry.kind} ${entry.direction ?? ''}`.trim(),
  );
  assert.ok(
    kinds.filter((kind) => kind === 'message out').length >= 5,
    `acknowledgement, request, two reminders and a notice: ${kinds}`,
  );
});

test('R16: an anonymous handled ticket closes on its own as unreachable', async () => {
  const sender = { requester: { anonymous: true }, channel: 'letter' };
  const created = await call('POST', '/tickets', { ...sender, summary: 'A letter', description: 'It has no name.' });
  assert.equal(created.status, 201);
  const { number } = created.json;
  const handled = await call('PUT', `/tickets/${number}/handling`, { text: 'Noted.' });
  assert.deepEqual([handled.json.status, handled.json.clock.expected], ['handled', false]);
  const { closesAt, counted } = handled.json.clock;
  assert.equal(counted.length, 5);
  await clockTo(new Date(Date.parse(closesAt) - 1_000).toISOString());
  assert.equal((await ticket(number)).status, 'handled');
  await clockTo(closesAt);
  assert.deepEqual([(await ticket(number)).status, (await ticket(number)).closedAt], ['closed', closesAt]);
  const entries = await list<Entry & { direction: string | null }>(`/tickets/${number}/entries`);
  const said = entries.map(({ text }) => text ?? '');
  assert.match(said.at(-1)!, /unreachable|injoignable/i);
  assert.ok(
    said.every((text) => !/sent the closing notice|envoyé l’avis/.test(text)),
    said.join(' · '),
  );
});

const hasSwaks = spawnSync('swaks', ['--version']).status === 0;

test('a mail sent with swaks is acknowledged in the mailbox page', {
  skip: hasSwaks ? false : 'swaks is not installed',
}, async () => {
  const address = 'quick@visitor.example';
  const sent = spawnSync('swaks', [
    ...['--protocol', 'LMTP', '--server', `127.0.0.1:${desk.lmtpPort}`, '--from', address, '--to', 'wcms@desk.example'],
    ...['--header', 'Subject: Quick', '--body', 'A short question about the footer of our site, please.'],
  ]);
  assert.equal(sent.status, 0, String(sent.stdout));
  await until(async () => {
    const page = await fetch(`${desk.url}/demo/mailbox?address=${address}`).then((answer) => answer.text());
    return /\[DTO-\d+-\d\d\]/.test(page);
  });
});

test('a reaction reopens an answered and handled ticket, and a repeated PUT changes nothing', async () => {
  const created = await call('POST', '/tickets', {
    requester: { email: 'put@visitor.example', name: 'Put' },
    summary: 'Cookies',
    description: 'The banner comes back on each page.',
  });
  assert.equal(created.status, 201);
  const { number } = created.json;
  const first = await call('PUT', `/tickets/${number}/handling`, { text: 'Repaired.' });
  const again = await call('PUT', `/tickets/${number}/handling`, { text: 'Repaired.' });
  assert.deepEqual([first.status, again.status], [200, 200]);
  const entries = await list<Entry>(`/tickets/${number}/entries`);
  assert.equal(entries.filter((entry) => entry.text?.includes('Repaired.') && entry.kind === 'message').length, 1);
  assert.equal((await call('PUT', `/tickets/${number}/closure`, { reason: 'solved' })).status, 422);
  assert.equal((await call('DELETE', `/tickets/${number}/handling`)).json.status, 'open');
  assert.equal((await call('DELETE', `/tickets/${number}/closure`)).status, 409);
});
