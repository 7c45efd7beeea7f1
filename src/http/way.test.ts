import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailbox } from '#demo/mailbox.ts';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { type Bearer, openHttpDesk, type Reply } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const relay = openMailbox(desk.world);
const sendLetters = () => pickUpMail(desk.world, relay);

/** A ticket of Claire's, and the path of its calls. */
async function openOne(changes: object = {}): Promise<string> {
  const opened = await desk.call('nadia', 'POST', '/tickets', {
    requester: { email: 'claire.dumont@patrimoine.example' },
    summary: 'Erreur 500',
    description: 'Le formulaire répond « Erreur 500 ».',
    site: '1187',
    kind: 'incident',
    ...changes,
  });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  return `/tickets/${opened.body.number}`;
}

async function read(ticket: string, who: Bearer = 'nadia') {
  return (await desk.call(who, 'GET', ticket)).body;
}

/** A summary of the record: kind, direction, and whether the desk wrote it automatically. */
async function record(ticket: string, who: Bearer = 'nadia'): Promise<string[]> {
  const { items } = await read(`${ticket}/entries`, who);
  return items.map(
    ({ kind, direction, automatic }: { kind: string; direction: string | null; automatic: boolean }) =>
      `${kind}${direction ? ` ${direction}` : ''}${automatic ? ', automatic' : ''}`,
  );
}

function refusal(reply: Reply): string {
  return `${reply.status} ${reply.body.type.split(':').at(-1)}`;
}

test('the full course of a ticket, from new to closed', async () => {
  const ticket = await openOne();
  assert.equal((await read(ticket)).status, 'new');
  const answered = await desk.call('nadia', 'POST', `${ticket}/answers`, { text: 'Nous regardons.' });
  assert.equal(answered.status, 201);
  assert.deepEqual(answered.body.by, { name: 'Nadia El Amrani', role: 'agent' });
  assert.equal((await read(ticket)).status, 'open');

  const asked = await desk.call('nadia', 'POST', `${ticket}/information-requests`, { text: 'Quelle page ?' });
  assert.equal(asked.status, 201);
  await sendLetters();
  const waiting = await read(ticket);
  assert.equal(waiting.status, 'waiting');
  assert.deepEqual([waiting.clock.phase, waiting.clock.asked, waiting.clock.of], ['reminder', 0, 2]);

  const reacted = await desk.call('claire', 'POST', `${ticket}/answers`, { text: 'https://page.example' });
  assert.equal(reacted.status, 201);
  assert.deepEqual([reacted.body.direction, reacted.body.by.role], ['in', 'requester']);
  assert.equal((await read(ticket)).status, 'open');

  const handled = await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'C’est réparé.' });
  assert.deepEqual([handled.status, handled.body.clock.expected], [200, true]);
  await sendLetters();
  const closed = await desk.call('claire', 'PUT', `${ticket}/closure`, { reason: 'solved' });
  assert.deepEqual([closed.status, closed.body.status, closed.body.clock], [200, 'closed', null]);
});

test('the clock counts business days and explains skipped ones', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'C’est réparé.' });
  await sendLetters();
  const { clock } = await read(ticket, 'claire');
  assert.deepEqual(clock.counted, ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01']);
  assert.deepEqual(clock.skipped, [
    { date: '2026-11-28', reason: 'weekend' },
    { date: '2026-11-29', reason: 'weekend' },
  ]);
  assert.deepEqual([clock.closesAt, clock.expected], ['2026-12-01T23:00:00Z', false]);
});

test('the record lists the events in order', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/assignee`, { email: 'tom@desk.example' });
  await desk.call('tom', 'POST', `${ticket}/notes`, { text: 'Voir le journal du serveur.' });
  await desk.call('tom', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  await sendLetters();
  assert.deepEqual(await record(ticket), [
    ...['message in', 'message out, automatic', 'event', 'note', 'message out', 'event', 'event'],
  ]);
});

test('a requester reads the record without its notes', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'POST', `${ticket}/notes`, { text: 'Voir le journal du serveur.' });
  assert.deepEqual(await record(ticket, 'claire'), ['message in', 'message out, automatic']);
});

test('an unsent letter has no text', async () => {
  const ticket = await openOne();
  const { items } = await read(`${ticket}/entries`);
  assert.deepEqual([items[1].automatic, items[1].text, items[1].by], [true, null, null]);
});

test('an information request lists its items', async () => {
  const ticket = await openOne();
  const asked = await desk.call('nadia', 'POST', `${ticket}/information-requests`, {
    text: 'Il nous manque :',
    items: ['l’adresse de la page', 'le message'],
  });
  assert.equal(asked.body.text, 'Il nous manque :\n\n– l’adresse de la page\n– le message');
});

test('a reaction after the closing opens a follow-up, and the response names it', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/closure`, { reason: 'spam' });
  const reacted = await desk.call('claire', 'POST', `${ticket}/answers`, { text: 'Et pourtant non.' });
  assert.deepEqual([reacted.status, reacted.body.text], [201, 'Et pourtant non.']);
  const followUp = await read(reacted.headers.get('location')!.replace('/api/v1', ''));
  assert.equal(`/tickets/${followUp.followUpOf}`, ticket);
});

test('more time moves the deadline', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  await sendLetters();
  const extended = await desk.call('claire', 'PUT', `${ticket}/extension`);
  assert.deepEqual([extended.status, extended.body.clock.closesAt], [200, '2026-12-08T23:00:00Z']);
});

test('handling ends when the agent reopens the ticket', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/handling`, { text: 'Réparé.' });
  const reopened = await desk.call('nadia', 'DELETE', `${ticket}/handling`);
  assert.deepEqual([reopened.status, reopened.body.status, reopened.body.clock], [200, 'open', null]);
});

test('a closing can be undone', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'PUT', `${ticket}/closure`, { reason: 'spam' });
  const reopened = await desk.call('nadia', 'DELETE', `${ticket}/closure`);
  assert.deepEqual([reopened.status, reopened.body.status, reopened.body.closedAt], [200, 'open', null]);
});

test('a call that quotes an urgent ticket marks it as phoned', async () => {
  const ticket = await openOne({ urgent: true });
  assert.equal((await read(ticket)).phoned, false);
  const called = await desk.call('nadia', 'POST', `${ticket}/calls`, {
    direction: 'in',
    caller: 'Claire Dumont',
    text: 'Elle appelle.',
    reaction: false,
  });
  assert.deepEqual([called.status, called.body.kind, called.body.direction], [201, 'call', 'in']);
  assert.equal((await read(ticket)).phoned, true);
});

test('a caller may be given by address, and takes part from then on', async () => {
  const ticket = await openOne();
  await desk.call('nadia', 'POST', `${ticket}/calls`, {
    direction: 'in',
    caller: 'bram.peeters@patrimoine.example',
    text: 'Il appelle.',
  });
  assert.equal((await desk.call('bram', 'GET', ticket)).status, 200);
});

test('a caller may be given as an object, or omitted', async () => {
  const ticket = await openOne();
  const caller = { name: 'Claire Dumont', phone: '02 555 20 11' };
  for (const given of [{ caller }, {}, { caller: null }])
    assert.equal(
      (await desk.call('nadia', 'POST', `${ticket}/calls`, { direction: 'out', text: 'x', ...given })).status,
      201,
    );
});

test('an agent changes a ticket with a reason, and the record has the change', async () => {
  const ticket = await openOne();
  const changed = await desk.call('nadia', 'PATCH', ticket, {
    priority: 'high',
    language: 'nl-BE',
    summary: 'Fout 500',
    site: '1042',
    urgent: true,
    reason: 'gebeld',
  });
  const { priority, language, summary, site, urgent } = changed.body;
  assert.deepEqual([changed.status, priority, language, summary, urgent], [200, 'high', 'nl', 'Fout 500', true]);
  assert.deepEqual(site, { id: '1042', name: 'Stadsarchief' });
  const { items } = await read(`${ticket}/entries`);
  assert.equal(
    items.at(-1)?.text,
    'changed the ticket: urgent, high priority, language Dutch, summary, site Stadsarchief',
  );
});

test('the priority follows from impact and urgency, given together', async () => {
  const ticket = await openOne();
  const given = { impact: 'many', urgencyLevel: 'blocks', reason: 'Tous les sites' };
  const { status, body } = await desk.call('nadia', 'PATCH', ticket, given);
  assert.deepEqual([status, body.impact, body.urgencyLevel, body.priority], [200, 'many', 'blocks', 'critical']);
  const { items } = await read(`${ticket}/entries`);
  assert.equal(
    items.at(-1)?.text,
    'changed the ticket: critical priority, impact: many people or sites, urgency: blocks the work',
  );
  for (const half of [{ impact: 'site' }, { urgencyLevel: 'blocks' }, { ...given, priority: 'low' }])
    assert.equal((await desk.call('nadia', 'PATCH', ticket, { reason: 'x', ...half })).status, 422);
  const byItself = await desk.call('nadia', 'PATCH', ticket, { priority: 'low', reason: 'Résolu presque partout' });
  assert.deepEqual([byItself.body.impact, byItself.body.priority], [null, 'low']);
});

test('a ticket shows its targets and when they are paused', async () => {
  const ticket = await openOne();
  const { targets } = await read(ticket);
  assert.ok(targets.firstAnswer.dueAt && targets.handled.dueAt);
  assert.deepEqual([targets.firstAnswer.answeredAt, targets.nextAnswer, targets.handled.paused], [null, null, false]);
  await desk.call('nadia', 'POST', `${ticket}/information-requests`, { text: 'Quelle page ?' });
  const waits = (await read(ticket)).targets;
  assert.ok(waits.firstAnswer.answeredAt);
  assert.deepEqual(waits.handled, { dueAt: null, paused: true });
  await desk.call('claire', 'POST', `${ticket}/answers`, { text: 'Celle-ci.' });
  const back = (await read(ticket)).targets;
  assert.ok(back.nextAnswer.dueAt && back.handled.dueAt);
});

test('an agent takes a ticket and releases it', async () => {
  const ticket = await openOne();
  const taken = await desk.call('tom', 'PUT', `${ticket}/assignee`, { email: 'tom@desk.example' });
  assert.deepEqual(taken.body.assignee, { name: 'Tom Wouters', email: 'tom@desk.example' });
  assert.equal((await desk.call('tom', 'PUT', `${ticket}/assignee`, { email: null })).body.assignee, null);
});

test('names are in the requested language', async () => {
  const ticket = await openOne();
  const asked = await desk.call('nadia', 'GET', ticket, undefined, { 'Accept-Language': 'de-BE, fr;q=0.5' });
  assert.equal(asked.body.organisation.name, 'Amt für Denkmalpflege');
  assert.equal((await read(ticket)).organisation.name, 'Office du Patrimoine');
});

const refused: [string, (ticket: string) => Promise<Reply>, string][] = [
  ['the clock of a ticket without one', (at) => desk.call('claire', 'PUT', `${at}/extension`), '409 noClock'],
  ['reopening what is not handled', (at) => desk.call('nadia', 'DELETE', `${at}/handling`), '409 notClosed'],
  ['reopening what is not closed', (at) => desk.call('nadia', 'DELETE', `${at}/closure`), '409 notClosed'],
  ['solved without a word', (at) => close(at, { reason: 'solved' }), '422 needsRequestersWord'],
  ['a referral to nobody', (at) => close(at, { reason: 'redirected' }), '422 contactMissing'],
  ['unreachable without attempts', (at) => close(at, { reason: 'unreachable' }), '422 notTriedTwice'],
  ['a duplicate of nothing', (at) => close(at, { reason: 'duplicate' }), '422 duplicateOfUnknown'],
  [
    'a duplicate of itself',
    (at) => close(at, { reason: 'duplicate', of: at.split('/').at(-1) }),
    '422 duplicateOfUnknown',
  ],
  ['an unknown site', (at) => desk.call('nadia', 'PATCH', at, { site: '9999', reason: 'x' }), '422 siteUnknown'],
  [
    'an unknown agent',
    (at) => desk.call('nadia', 'PUT', `${at}/assignee`, { email: 'no@one.example' }),
    '422 agentUnknown',
  ],
  [
    'a foreign file',
    (at) => desk.call('nadia', 'POST', `${at}/answers`, { text: 'x', attachments: [crypto.randomUUID()] }),
    '422 fileUnknown',
  ],
  [
    'a notice that nobody needs to be told',
    (at) => desk.call('nadia', 'POST', `${at}/calls`, { direction: 'out', text: 'x', told: true }),
    '409 notToBeTold',
  ],
  ['an unknown entry', (at) => accept(at, crypto.randomUUID()), '404 notFound'],
  ['an entry that is no id', (at) => accept(at, 'nothing'), '404 notFound'],
  ['an entry that is not held', async (at) => accept(at, (await read(`${at}/entries`)).items[0].id), '409 notHeld'],
];

function accept(ticket: string, entry: string): Promise<Reply> {
  return desk.call('nadia', 'POST', `${ticket}/entries/${entry}/acceptance`);
}

function close(ticket: string, body: object): Promise<Reply> {
  return desk.call('nadia', 'PUT', `${ticket}/closure`, body);
}

for (const [what, call, expected] of refused)
  test(`refused: ${what}`, async () => {
    assert.equal(refusal(await call(await openOne())), expected);
  });

test('refused: any change of a closed ticket', async () => {
  const ticket = await openOne();
  await close(ticket, { reason: 'solved', said: { how: 'phone', text: 'C’est bon.' } });
  for (const [method, path, body] of [
    ['POST', '/answers', { text: 'x' }],
    ['POST', '/information-requests', { text: 'x' }],
    ['PUT', '/handling', { text: 'x' }],
    ['PUT', '/closure', { reason: 'spam' }],
    ['PUT', '/assignee', { email: 'tom@desk.example' }],
  ] as const)
    assert.equal(refusal(await desk.call('nadia', method, ticket + path, body)), '409 ticketClosed', path);
});

test('the requester’s confirmation, recorded by an agent, closes the ticket', async () => {
  const closed = await close(await openOne(), { reason: 'withdrawn', said: { how: 'phone', text: 'Laissez tomber.' } });
  assert.deepEqual([closed.status, closed.body.status], [200, 'closed']);
});

test('a requester can confirm only for themselves', async () => {
  const reply = await desk.call('claire', 'PUT', `${await openOne()}/closure`, { reason: 'spam' });
  assert.deepEqual([reply.status, reply.body.issues[0].path], [422, 'reason']);
});
