// A task, conversation or approval is found by its id only by those who work on its ticket; for all others it does not exist.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { db, cast } = desk;

type Parts = Record<'task' | 'conversation' | 'approval', string>;

/** A ticket with a task, a question to a third party and one to the requester’s service. */
async function withParts(): Promise<{ number: string; parts: Parts }> {
  const contact = {
    desk: 'DTO',
    requester: { email: people.claire.email },
    site: '1187',
    summary: 'x',
    description: 'x',
  };
  const { number } = (await desk.call('service', 'POST', '/tickets', contact)).body;
  const add = async (what: string, body: object) => {
    const added = await desk.call('service', 'POST', `/tickets/${number}/${what}`, body);
    assert.equal(added.status, 201, JSON.stringify(added.body));
    return added.body.id;
  };
  const parts = {
    task: await add('tasks', { title: 'Rendre les clés' }),
    conversation: await add('conversations', { to: 'devis@fournisseur.example', subject: 'Devis', text: 'Combien ?' }),
    approval: await add('approvals', { of: people.hugo.email, text: 'Pouvons-nous ?' }),
  };
  return { number, parts };
}

const attempts = ({ task, conversation, approval }: Parts): [string, string, object | undefined][] => [
  ['PATCH', `/tasks/${task}`, { done: true }],
  ['PATCH', `/tasks/${task}`, { title: 'Autre' }],
  ['DELETE', `/tasks/${task}`, undefined],
  ['POST', `/conversations/${conversation}/messages`, { text: 'Encore.' }],
  ['PATCH', `/conversations/${conversation}`, { shown: true }],
  ['PATCH', `/conversations/${conversation}`, { closed: true }],
  ['DELETE', `/approvals/${approval}`, undefined],
];

const { id: none } = { id: '0199aaaa-0000-7000-8000-00000000ffff' };
const nothing: Parts = { task: none, conversation: none, approval: none };

/** How a ticket is out of reach of Tom, who works at its desk. */
const hidden: Record<string, object> = {
  'a complaint': { kind: 'complaint' },
  'a ticket of another desk': { deskId: cast.desks.archives },
  'his own ticket': { requesterId: cast.people.tom, participantIds: [cast.people.tom] },
};

for (const [what, values] of Object.entries(hidden))
  test(`nothing in ${what} is changed by its id, and the answer is that of an id that does not exist`, async () => {
    const { number, parts } = await withParts();
    const row = () => db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
    await db.updateTable('tickets').set(values).where('number', '=', number).execute();
    const before = await row();
    for (const [nth, [method, path, body]] of attempts(parts).entries()) {
      const [, unknown] = attempts(nothing)[nth]!;
      const [answer, other] = [
        await desk.call('tom', method, path, body),
        await desk.call('tom', method, unknown, body),
      ];
      assert.deepEqual([answer.status, answer.body], [404, other.body], `${method} ${path}`);
    }
    assert.deepEqual(await row(), before);
  });

test('the requester and their service manager change none of it either', async () => {
  const { parts } = await withParts();
  for (const who of ['claire', 'hugo'] as const)
    for (const [method, path, body] of attempts(parts))
      assert.equal((await desk.call(who, method, path, body)).status, 403, `${who} ${method} ${path}`);
});

test('a task waits for no task of another ticket', async () => {
  const [one, other] = [await withParts(), await withParts()];
  for (const waitsFor of [other.parts.task, none, one.parts.conversation, 'x']) {
    const made = await desk.call('tom', 'POST', `/tickets/${one.number}/tasks`, { title: 'x', waitsFor });
    assert.ok(made.status === 409 || made.status === 422, `${waitsFor}: ${made.status}`);
  }
  const self = await desk.call('tom', 'PATCH', `/tasks/${one.parts.task}`, { waitsFor: one.parts.task });
  assert.ok(self.status === 409 || self.status === 422, String(self.status));
});
