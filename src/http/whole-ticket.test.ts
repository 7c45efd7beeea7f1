import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTickets } from '#desk/relations/link-tickets.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const nadia = desk.actor('nadia');

async function opened(who: 'claire' | 'amina' = 'claire', kind = 'question'): Promise<string> {
  const asked = { summary: 'Une question', description: 'Où est le plan ?', kind };
  const { body } = await desk.call(who, 'POST', '/tickets', { desk: 'DTO', ...asked });
  return body.number;
}

interface Whole {
  relations: { kind: string; number: string }[];
  tasks?: { done: number; of: number; items: { title: string }[] };
  conversations: { subject: string; shown: boolean; messages?: unknown }[];
  approvals?: { state: string; of: { email: string } }[];
}

async function read(number: string, who: Bearer = 'nadia'): Promise<Whole> {
  const { status, body } = await desk.call(who, 'GET', `/tickets/${number}`);
  assert.equal(status, 200);
  return body as unknown as Whole;
}

async function link(number: string, other: string, relation: 'sameCause' | 'followUp' | 'duplicate'): Promise<void> {
  const done = await linkTickets(desk.world, nadia, number, { to: other, relation });
  assert.ok('ticket' in done, JSON.stringify(done));
}

test('a ticket names the tickets that it is related to, from both sides, until the relation is undone', async () => {
  const [one, two, three] = [await opened(), await opened(), await opened()];
  assert.deepEqual((await read(one)).relations, []);
  await link(one, two, 'followUp');
  assert.deepEqual((await read(one)).relations, [{ kind: 'followUp', number: two }]);
  assert.deepEqual((await read(two)).relations, [{ kind: 'followUpOf', number: one }]);
  assert.ok('ticket' in (await mergeTicket(desk.world, nadia, three, { into: one, participantIds: [] })));
  const both = [
    { kind: 'mergedFrom', number: three },
    { kind: 'followUp', number: two },
  ];
  assert.deepEqual((await read(three)).relations, both);
  assert.ok('ticket' in (await undoMerge(desk.world, nadia, three)));
  assert.deepEqual((await read(one)).relations, both.slice(1));
});

test('attack 42: a number is no key, so a reader gets only the numbers of tickets that they may read', async () => {
  const [claires, aminas, complaint] = [await opened(), await opened('amina'), await opened('amina', 'complaint')];
  await link(claires, aminas, 'sameCause');
  const done = await linkTickets(desk.world, desk.actor('sofie'), claires, { to: complaint, relation: 'sameCause' });
  assert.ok('ticket' in done, JSON.stringify(done));
  const ofDesk = { kind: 'sameCause', number: aminas };
  assert.deepEqual((await read(claires, 'sofie')).relations, [ofDesk, { kind: 'sameCause', number: complaint }]);
  assert.deepEqual((await read(claires)).relations, [ofDesk]);
  assert.deepEqual((await read(claires, 'claire')).relations, []);
  assert.deepEqual((await read(aminas, 'amina')).relations, []);
  const duplicate = await opened();
  await closeTicket(desk.world, nadia, duplicate, { reason: 'duplicate', of: aminas });
  assert.deepEqual(
    (await read(duplicate)).relations.map(({ number }) => number),
    [aminas],
  );
  assert.deepEqual((await read(duplicate, 'claire')).relations, []);
});

test('the desk reads tasks, questions and approvals with the ticket; its requester reads the questions that are shown', async () => {
  const { body } = await desk.call('claire', 'POST', '/tickets', {
    ...{ desk: 'DTO', summary: 'Un devis', description: 'Combien ?', site: '1187' },
  });
  const { number } = body;
  const to = `/tickets/${number}`;
  const task = (await desk.call('nadia', 'POST', `${to}/tasks`, { title: 'Comparer les prix' })).body;
  const asked = { to: 'devis@fournisseur.example', subject: 'Votre prix', text: 'Quel est votre prix ?' };
  const { messages: _, ...question } = (await desk.call('nadia', 'POST', `${to}/conversations`, asked))
    .body as unknown as { id: string; messages: unknown };
  const of = desk.actor('hugo').email;
  const approval = (await desk.call('nadia', 'POST', `${to}/approvals`, { of, text: 'D’accord ?' })).body;
  const whole = await read(number);
  assert.deepEqual(whole.tasks, { done: 0, of: 1, items: [task] });
  assert.deepEqual([whole.conversations, whole.approvals], [[question], [approval]]);
  const hidden = await read(number, 'claire');
  assert.deepEqual([hidden.conversations, 'tasks' in hidden, 'approvals' in hidden], [[], false, false]);
  await desk.call('nadia', 'PATCH', `/conversations/${question.id}`, { shown: true });
  assert.deepEqual((await read(number, 'claire')).conversations, [{ ...question, shown: true }]);
});
