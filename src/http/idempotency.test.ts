import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const contact = {
  requester: { email: 'claire.dumont@patrimoine.example' },
  summary: 'Erreur',
  description: 'Erreur.',
};

function open(key: string, body: object = contact, who: 'nadia' | 'tom' = 'nadia') {
  return desk.call(who, 'POST', '/tickets', body, { 'Idempotency-Key': key });
}

async function countTickets(): Promise<number> {
  return (await desk.call('nadia', 'GET', '/tickets?limit=200')).body.items.length;
}

test('the same key and body return the same response and one ticket', async () => {
  const first = await open('one');
  const before = await countTickets();
  const second = await open('one');
  assert.deepEqual([second.status, second.body], [201, first.body]);
  assert.equal(second.headers.get('location'), first.headers.get('location'));
  assert.equal(await countTickets(), before);
});

test('another body under the same key is refused', async () => {
  await open('two');
  const reply = await open('two', { ...contact, summary: 'Autre chose' });
  assert.deepEqual([reply.status, reply.body.type], [422, 'urn:belfry:problem:keyReused']);
});

test('a key belongs to its token', async () => {
  const one = await open('three');
  const other = await open('three', contact, 'tom');
  assert.notEqual(one.body.number, other.body.number);
});

test('a key belongs to its path', async () => {
  const { number } = (await open('four')).body;
  const noted = await desk.call(
    'nadia',
    'POST',
    `/tickets/${number}/notes`,
    { text: 'x' },
    { 'Idempotency-Key': 'four' },
  );
  assert.equal(noted.status, 201);
});

test('many simultaneous calls create one ticket; an early one gets a conflict', async () => {
  const before = await countTickets();
  const replies = await Promise.all(Array.from({ length: 6 }, () => open('five')));
  assert.equal(await countTickets(), before + 1);
  const statuses = new Set(replies.map(({ status }) => status));
  assert.ok([...statuses].every((status) => status === 201 || status === 409));
  const early = replies.find(({ status }) => status === 409);
  if (early) assert.equal(early.body.type, 'urn:belfry:problem:stillRunning');
});

test('a refusal is saved too', async () => {
  const { number } = (await open('six')).body;
  await desk.call('nadia', 'PUT', `/tickets/${number}/closure`, { reason: 'spam' });
  const answer = () =>
    desk.call('nadia', 'POST', `/tickets/${number}/answers`, { text: 'x' }, { 'Idempotency-Key': 'seven' });
  const first = await answer();
  await desk.call('nadia', 'DELETE', `/tickets/${number}/closure`);
  assert.deepEqual((await answer()).body, first.body);
  assert.equal(first.status, 409);
});

test('an invalid call is not saved: the corrected one succeeds', async () => {
  assert.equal((await open('eight', { summary: '' })).status, 422);
  assert.equal((await open('eight')).status, 201);
});

test('after a day the key is free again', async () => {
  const first = await open('nine');
  await desk.db.updateTable('idempotencyKeys').set({ createdAt: '2020-01-01T00:00:00Z' }).execute();
  assert.notEqual((await open('nine')).body.number, first.body.number);
});

test('keys of an unused token are deleted after a day', async () => {
  await open('ten', contact, 'tom');
  const { world } = desk;
  const countKeys = async () => (await desk.db.selectFrom('idempotencyKeys').select('key').execute()).length;
  const before = await countKeys();
  await discardUploads(world);
  assert.equal(await countKeys(), before);
  await desk.db.updateTable('idempotencyKeys').set({ createdAt: '2020-01-01T00:00:00Z' }).execute();
  await discardUploads(world);
  assert.equal(await countKeys(), 0);
});

test('an empty key is refused', async () => {
  assert.equal((await open('')).status, 422);
});
