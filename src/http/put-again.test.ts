import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bearer } from '#test/http-desk.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

async function openOne(): Promise<string> {
  const opened = await desk.call('nadia', 'POST', '/tickets', {
    requester: { email: 'claire.dumont@patrimoine.example' },
    summary: 'Erreur',
    description: 'Erreur.',
  });
  return `/tickets/${opened.body.number}`;
}

/** Does something twice: the second time must add nothing to the record and queue no letter. */
async function twice(who: Bearer, path: string, body?: unknown): Promise<void> {
  const ticket = path.split('/').slice(0, 3).join('/');
  const first = await desk.call(who, 'PUT', path, body);
  assert.equal(first.status, 200, JSON.stringify(first.body));
  const before = await measure(ticket);
  const second = await desk.call(who, 'PUT', path, body);
  assert.deepEqual([second.status, second.body], [200, first.body]);
  assert.deepEqual(await measure(ticket), before);
}

async function measure(ticket: string) {
  const { items } = (await desk.call('nadia', 'GET', `${ticket}/entries`)).body;
  return { items: items.length, jobs: desk.jobs.length };
}

test('marking handled again with the same text sends nothing', async () => {
  await twice('nadia', `${await openOne()}/handling`, { text: 'Réparé.\r\n' });
});

test('marking handled with another text sends a new notice', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  const before = await measure(ticket);
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Vraiment réparé.' });
  assert.equal((await measure(ticket)).jobs, before.jobs + 1);
});

test('marking handled again after a reopening sends a new notice', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  await desk.call('nadia', 'DELETE', `${ticket}/handling`);
  const before = await measure(ticket);
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  assert.equal((await measure(ticket)).jobs, before.jobs + 1);
});

test('closing again for the same reason changes nothing', async () => {
  await twice('nadia', `${await openOne()}/closure`, {
    reason: 'redirected',
    contact: desk.cast.organisations.heritage,
  });
});

test('closing again as a duplicate of the same ticket changes nothing', async () => {
  const other = (await openOne()).split('/').at(-1);
  await twice('nadia', `${await openOne()}/closure`, { reason: 'duplicate', of: other });
});

test('confirming the solution twice changes nothing', async () => {
  await twice('claire', `${await openOne()}/closure`, { reason: 'solved' });
});

test('asking twice for more time moves the deadline once', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  await twice('claire', `${ticket}/extension`);
});

test('assigning twice to the same agent changes nothing', async () => {
  await twice('nadia', `${await openOne()}/assignee`, { email: 'tom@desk.example' });
});

test('two simultaneous calls send one notice', async () => {
  const ticket = await openOne();
  const before = await measure(ticket);
  const body = { text: 'Réparé.' };
  await Promise.all([1, 2, 3].map(() => desk.call('nadia', 'PUT', `${ticket}/handling`, body)));
  assert.equal((await measure(ticket)).jobs, before.jobs + 1);
});
