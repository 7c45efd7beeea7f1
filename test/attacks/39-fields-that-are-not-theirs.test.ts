// Attack 39: a requester sends a field that their forms do not have: priority, status, assignee, requester, dates, organisation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast } = desk;
const cookie = `belfry=${await signedIn(world, cast.people.claire)}`;
const given = { desk: 'DTO', summary: 'La page est vide', description: 'Depuis hier.', site: '1042' };
const opened = await desk.call('claire', 'POST', '/tickets', given);
const number = opened.body.number;
const on = `/tickets/${number}`;

/** Fields that only the desk or nobody sets, by their names in the contract and in the database. */
const hidden: Record<string, unknown> = {
  priority: 'critical',
  status: 'closed',
  assignee: { email: 'nadia@desk.example' },
  assigneeId: cast.people.nadia,
  requesterId: cast.people.hugo,
  openedAt: '2020-01-01T00:00:00Z',
  opened_at: '2020-01-01T00:00:00Z',
  organisation: cast.organisations.heritage,
  organisationId: cast.organisations.heritage,
  number: 'DTO-100000-01',
  impact: 'many',
  urgencyLevel: 'blocks',
  deskId: cast.desks.archives,
  teamId: world.newId(),
  closedAt: null,
  kindOf: 'spam',
  version: 99,
  clock: null,
  held: false,
  internal: true,
  automatic: true,
  by: { role: 'agent' },
  provedBy: 'session',
  direction: 'out',
  readerIds: [cast.people.hugo],
  participantIds: [cast.people.hugo],
};

const row = (of: string) => db.selectFrom('tickets').selectAll().where('number', '=', of).executeTakeFirstOrThrow();
const count = async () =>
  Number(
    (
      await db
        .selectFrom('tickets')
        .select(({ fn }) => fn.countAll().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  );

test('a new ticket with a hidden field is refused by field', async () => {
  const before = await count();
  for (const [field, value] of Object.entries(hidden)) {
    const reply = await desk.call('claire', 'POST', '/tickets', { ...given, [field]: value });
    assert.equal(reply.status, 422, `${field}: ${JSON.stringify(reply.body)}`);
  }
  for (const [field, value] of [
    ['requester', { email: 'hugo.lambert@patrimoine.example' }],
    ['requester', { anonymous: true }],
    ['channel', 'phone'],
    ['channel', 'email'],
  ] as const) {
    const reply = await desk.call('claire', 'POST', '/tickets', { ...given, [field]: value });
    assert.equal(reply.status, 422, `${field} ${JSON.stringify(value)}`);
  }
  assert.equal(await count(), before);
});

test('a requester cannot change fields of their ticket through the desk’s calls', async () => {
  const before = await row(number);
  const calls: [string, string, unknown][] = [
    ...Object.entries({ urgent: true, priority: 'critical', summary: 'x', language: 'nl', site: '1311' }).map(
      ([field, value]): [string, string, unknown] => ['PATCH', on, { [field]: value, reason: 'x' }],
    ),
    ['PATCH', on, { impact: 'many', urgencyLevel: 'blocks', reason: 'x' }],
    ['PUT', `${on}/assignee`, { email: 'nadia@desk.example' }],
    ['POST', `${on}/notes`, { text: 'x' }],
    ['POST', `${on}/calls`, { direction: 'in', text: 'x' }],
    ['PUT', on, hidden],
    ['DELETE', on, undefined],
  ];
  for (const [method, path, body] of calls) {
    const reply = await desk.call('claire', method, path, body);
    assert.ok(reply.status >= 400 && reply.status < 500, `${method} ${path}: ${reply.status}`);
  }
  assert.deepEqual(await row(number), before);
});

test('a hidden field beside a reply or a closing is refused and changes nothing', async () => {
  const before = await row(number);
  for (const [field, value] of Object.entries(hidden))
    for (const [method, path, body] of [
      ['POST', `${on}/answers`, { text: 'x' }],
      ['PUT', `${on}/closure`, { reason: 'solved' }],
    ] as const) {
      const reply = await desk.call('claire', method, path, { ...body, [field]: value });
      assert.ok(reply.status >= 400 && reply.status < 500, `${method} ${path} ${field}: ${reply.status}`);
    }
  assert.deepEqual(await row(number), before);
});

test('portal forms accept only the fields that they show', async () => {
  const flat = Object.fromEntries(Object.entries(hidden).map(([field, value]) => [field, JSON.stringify(value)]));
  const before = await row(number);
  for (const intent of [
    'assign',
    'priority',
    'change',
    'close',
    'note',
    'team',
    'reopen',
    'macro',
    'refer',
    'handle',
  ]) {
    const reply = await desk.post(
      `/portal/tickets/${number}`,
      { ...flat, intent, assignee: 'nadia@desk.example' },
      { cookie },
    );
    assert.ok(reply.status < 500, `${intent}: ${reply.status}`);
    const atConsole = await desk.post(`/console/tickets/${number}`, { ...flat, intent, text: 'x' }, { cookie });
    assert.ok(atConsole.status >= 300 && atConsole.status < 500, `${intent} at the console: ${atConsole.status}`);
  }
  assert.deepEqual(await row(number), before);
  const fields = { ...flat, intent: 'reply', text: 'Encore un mot.', version: '99', page: world.newId() };
  assert.ok((await desk.post(`/portal/tickets/${number}`, fields, { cookie })).status < 400);
  const { changedAt: _, version: __, ...after } = await row(number);
  for (const [field, value] of Object.entries(before).filter(([field]) =>
    [
      'priority',
      'assigneeId',
      'requesterId',
      'openedAt',
      'deskId',
      'organisationId',
      'impact',
      'kind',
      'readerIds',
      'participantIds',
      'status',
      'number',
    ].includes(field),
  ))
    assert.deepEqual((after as Record<string, unknown>)[field], value, field);
  const [entry] = await db
    .selectFrom('entries')
    .selectAll()
    .where('ticketId', '=', before.id)
    .orderBy('id', 'desc')
    .limit(1)
    .execute();
  assert.deepEqual([entry?.kind, entry?.direction, entry?.byPerson], ['message', 'in', cast.people.claire]);
  assert.deepEqual(desk.reported, []);
});
