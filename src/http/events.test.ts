import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openTransact } from '#desk/spine/transaction.ts';
import { atEnd } from '#test/at-end.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';
import { until } from '#test/until.ts';

const hints = openHintsHere();
const desk = await openHttpDesk({ hints });
desk.world.transact = openTransact(desk.db, desk.world.queue, hints);

/** The text that somebody's stream has delivered so far. */
async function listen(who: Bearer): Promise<{ status: number; text: () => string; stop: () => void }> {
  const leaving = new AbortController();
  const headers = { Authorization: `Bearer ${await desk.token(who)}` };
  const reply = await fetch(`${desk.url}/api/v1/events`, { headers, signal: leaving.signal });
  let text = '';
  void (async () => {
    for await (const chunk of reply.body!.pipeThrough(new TextDecoderStream())) text += chunk;
  })().catch(() => undefined);
  atEnd(() => leaving.abort());
  return { status: reply.status, text: () => text, stop: () => leaving.abort() };
}

async function openOne(email: string, changes: object = {}): Promise<string> {
  const contact = { requester: { email }, summary: 'Geheim', description: 'Geheim', ...changes };
  return (await desk.call('nadia', 'POST', '/tickets', contact)).body.number;
}

function hintsOf(text: string): string[] {
  return [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(data!).ticket);
}

test('only people who may see a ticket are notified of its change', async () => {
  const readers = { nadia: await listen('nadia'), claire: await listen('claire'), bram: await listen('bram') };
  const number = await openOne('claire.dumont@patrimoine.example');
  await until(() => [readers.nadia, readers.claire].every(({ text }) => hintsOf(text()).length > 0));
  assert.deepEqual(hintsOf(readers.nadia.text()), [number]);
  assert.deepEqual(hintsOf(readers.claire.text()), [number]);
  assert.deepEqual(hintsOf(readers.bram.text()), []);
});

test('a hint contains only the number', async () => {
  const { text } = await listen('nadia');
  await openOne('claire.dumont@patrimoine.example');
  await until(() => hintsOf(text()).length > 0);
  assert.doesNotMatch(text(), /Geheim|claire/);
});

test('a complaint’s hint goes to its coordinator and not to other agents', async () => {
  const readers = { sofie: await listen('sofie'), nadia: await listen('nadia') };
  const number = await openOne('claire.dumont@patrimoine.example', { kind: 'complaint' });
  await until(() => hintsOf(readers.sofie.text()).length > 0);
  assert.deepEqual([hintsOf(readers.sofie.text()), hintsOf(readers.nadia.text())], [[number], []]);
});

test('changes at the same moment are one hint', async () => {
  const before = await listen('claire');
  const number = await openOne('claire.dumont@patrimoine.example');
  await until(() => hintsOf(before.text()).length > 0);
  const { text } = await listen('nadia');
  const { id, deskId } = await desk.db
    .selectFrom('tickets')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  for (let times = 0; times < 5; times++) hints.ticketChanged({ ticketId: id, deskId });
  await until(() => hintsOf(text()).length > 0);
  await wait(300);
  assert.deepEqual(hintsOf(text()), [number]);
});

test('a stream is an event stream that no proxy buffers', async () => {
  const headers = { Authorization: `Bearer ${await desk.token('nadia')}` };
  const leaving = new AbortController();
  const reply = await fetch(`${desk.url}/api/v1/events`, { headers, signal: leaving.signal });
  assert.equal(reply.headers.get('content-type'), 'text/event-stream');
  assert.equal(reply.headers.get('x-accel-buffering'), 'no');
  leaving.abort();
});

test('the number of open streams per person is limited', async () => {
  const streams = await Promise.all(Array.from({ length: 21 }, () => listen('tom')));
  const statuses = streams.map(({ status }) => status).sort();
  assert.deepEqual([statuses.filter((status) => status === 200).length, statuses.at(-1)], [20, 429]);
  for (const { stop } of streams) stop();
  await until(async () => (await listen('tom')).status === 200);
});

test('staff of the desk, and nobody else, are notified of presence and calls that they may see', async () => {
  const names = ['nadia', 'tom', 'sofie', 'claire'] as const;
  const readers = await Promise.all(names.map(listen));
  const number = await openOne('claire.dumont@patrimoine.example', { kind: 'complaint' });
  const { id, deskId } = await desk.db
    .selectFrom('tickets')
    .select(['id', 'deskId'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  await until(() => hintsOf(readers[2]!.text()).length > 0);
  const told = readers.map(({ text }) => text().length);
  hints.tellStaff({ kind: 'presence', deskId, ticketId: id });
  hints.tellStaff({ kind: 'call', deskId, ticketId: null, personIds: [desk.cast.people.tom] });
  const presence = `event: presence\ndata: {"ticket":"${number}"}\n\n`;
  await until(() => [1, 2].every((nth) => readers[nth]!.text().length > told[nth]!));
  assert.deepEqual(
    readers.map(({ text }, nth) => text().slice(told[nth])),
    ['', 'event: call\ndata: {}\n\n', presence, ''],
  );
});
