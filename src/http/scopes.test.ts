import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { issueToken, revokeToken } from '#desk/sign-in/issue-token.ts';
import { plusSeconds } from '#domain/instant.ts';
import { type TokenScope, tokenScopes } from '#domain/sign-in/token.ts';
import { listTokens } from '#store/sign-in/tokens.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { signedIn } from '#test/session.ts';

const desk = await openHttpDesk({ demoClock: { set: refuse, advance: refuse } });
const { world, cast } = desk;
const jonas = desk.actor('jonas');
const inDays = (days: number) => plusSeconds(new Date().toISOString(), days * 86_400);

/** The scope of each call. A call of the document without a line here fails the test. */
const scopes: Record<string, TokenScope> = {
  'POST /tickets': 'writeTickets',
  'GET /tickets': 'readTickets',
  'GET /tickets/{number}': 'readTickets',
  'PATCH /tickets/{number}': 'writeTickets',
  'GET /tickets/{number}/entries': 'readTickets',
  'GET /tickets/{number}/entries/{id}/text': 'readTickets',
  'POST /tickets/{number}/answers': 'writeTickets',
  'POST /tickets/{number}/information-requests': 'writeTickets',
  'POST /tickets/{number}/notes': 'writeTickets',
  'POST /tickets/{number}/calls': 'writeTickets',
  'PUT /tickets/{number}/handling': 'writeTickets',
  'DELETE /tickets/{number}/handling': 'writeTickets',
  'PUT /tickets/{number}/closure': 'writeTickets',
  'DELETE /tickets/{number}/closure': 'writeTickets',
  'PUT /tickets/{number}/extension': 'writeTickets',
  'PUT /tickets/{number}/assignee': 'writeTickets',
  'POST /tickets/{number}/entries/{id}/acceptance': 'writeTickets',
  'POST /tickets/{number}/entries/{id}/dismissal': 'writeTickets',
  'POST /files': 'files',
  'GET /files/{id}': 'files',
  'GET /mails': 'mails',
  'POST /people/{id}/reachable': 'writeTickets',
  'POST /phone-events': 'phone',
  'GET /tickets/{number}/tasks': 'readTickets',
  'POST /tickets/{number}/tasks': 'writeTickets',
  'POST /tickets/{number}/checklists': 'writeTickets',
  'PATCH /tasks/{id}': 'writeTickets',
  'DELETE /tasks/{id}': 'writeTickets',
  'GET /tickets/{number}/conversations': 'readTickets',
  'POST /tickets/{number}/conversations': 'writeTickets',
  'POST /conversations/{id}/messages': 'writeTickets',
  'PATCH /conversations/{id}': 'writeTickets',
  'GET /tickets/{number}/approvals': 'readTickets',
  'POST /tickets/{number}/approvals': 'writeTickets',
  'DELETE /approvals/{id}': 'writeTickets',
  'GET /tags': 'readTickets',
  'GET /checklists': 'readTickets',
  'POST /tags': 'writeTickets',
  'PATCH /tags/{id}': 'writeTickets',
  'DELETE /tags/{id}': 'writeTickets',
  'POST /tags/{id}/merge': 'writeTickets',
  'DELETE /tags/{id}/merge': 'writeTickets',
  'GET /fields': 'readTickets',
  'GET /desks': 'readTickets',
  'GET /forms': 'readTickets',
  'POST /fields': 'writeTickets',
  'PATCH /fields/{key}': 'writeTickets',
  'DELETE /fields/{key}': 'writeTickets',
  'GET /installation': 'installation',
  'POST /installation': 'installation',
  'GET /events': 'events',
  'PUT /demo/clock': 'writeTickets',
};

const document = (await desk.call(null, 'GET', '/openapi.json')).body;
const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
);

const order = { role: 'agent', deskId: cast.desks.wcms, expiresAt: inDays(30) } as const;

async function tokenWith(...granted: TokenScope[]): Promise<string> {
  const made = await issueToken(world, jonas, { ...order, name: granted.join(' '), scopes: granted });
  if (!('token' in made)) throw new Error(JSON.stringify(made));
  return made.token;
}

async function reply(call: string, token: string): Promise<{ status: number; type: string }> {
  const [method = '', path = ''] = call.split(' ');
  const url = `${desk.url}/api/v1${path.replace('{number}', 'DTO-1-01').replace('{id}', cast.desks.wcms)}`;
  const leaving = new AbortController();
  const body = method === 'GET' ? undefined : '{}';
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method, headers, body, signal: leaving.signal });
  const type = answer.status < 400 ? '' : ((await answer.json()) as { type: string }).type;
  leaving.abort();
  return { status: answer.status, type };
}

test('the document and the table of scopes list the same calls', () => {
  assert.deepEqual(calls.toSorted(), Object.keys(scopes).toSorted());
});

test('a token can do what its scope allows and nothing else', async () => {
  for (const granted of tokenScopes) {
    const token = await tokenWith(granted);
    for (const call of calls) {
      const { type } = await reply(call, token);
      assert.equal(type === 'urn:belfry:problem:outOfScope', scopes[call] !== granted, `${call} with ${granted}`);
    }
  }
});

test('a call out of scope gets 403 with the scope', async () => {
  assert.deepEqual(await reply('GET /mails', await tokenWith('readTickets')), {
    status: 403,
    type: 'urn:belfry:problem:outOfScope',
  });
});

test('a call out of scope says the same of a ticket that exists and of one that does not, and does nothing', async () => {
  const given = { desk: 'DTO', requester: { name: 'Claire' }, summary: 'x', description: 'x' };
  const { number } = (await desk.call('service', 'POST', '/tickets', given)).body;
  const token = await tokenWith('phone');
  const answerOf = async (call: string, named: string) => {
    const [method = '', path = ''] = call.split(' ');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = method === 'GET' ? undefined : JSON.stringify({ text: 'x' });
    const url = `/api/v1${path.replace('{number}', named).replace('{id}', cast.desks.wcms)}`;
    const answer = await desk.respond(url, { method, headers, body });
    return [answer.status, await answer.text()];
  };
  for (const call of calls.filter((each) => each.includes('{number}')))
    assert.deepEqual(await answerOf(call, number), await answerOf(call, 'DTO-999999-99'), call);
  const entries = await desk.call('service', 'GET', `/tickets/${number}/entries`);
  assert.equal(entries.body.items.filter(({ kind }) => kind === 'note').length, 0);
});

test('a token is no session, and a session is no token', async () => {
  const token = await tokenWith('readTickets');
  const session = await signedIn(world, jonas.personId);
  const read = async (headers: Record<string, string>) => (await desk.respond('/api/v1/tickets', { headers })).status;
  assert.deepEqual(
    [await read({ authorization: `Bearer ${token}` }), await read({ cookie: `belfry=${session}` })],
    [200, 200],
  );
  for (const cookie of [
    `belfry=${token}`,
    `belfry=${token.slice(4)}`,
    `belfry-ticket=${token}`,
    `belfry-link=${token}`,
  ])
    assert.equal(await read({ cookie }), 401, cookie.slice(0, 20));
  for (const bearer of [session, `bft_${session}`])
    assert.equal(await read({ authorization: `Bearer ${bearer}` }), 401);
  // The header counts alone: a wrong token is not saved by the session beside it.
  assert.equal(await read({ authorization: 'Bearer x', cookie: `belfry=${session}` }), 401);
});

test('a token of a person who was erased is invalid with the next call', async () => {
  const person = 'claire.dumont@patrimoine.example';
  const made = await createToken(world, { name: 'claire', role: 'requester', person });
  assert.ok('token' in made);
  assert.equal((await reply('GET /tickets', made.token)).status, 200);
  assert.deepEqual(await erasePerson(world, jonas, cast.people.claire, 'AGR 2026/114'), { erased: true });
  assert.equal((await reply('GET /tickets', made.token)).status, 401);
});

test('an expired token gets 401 with the reason', async () => {
  const token = await tokenWith('readTickets');
  await desk.db
    .updateTable('tokens')
    .set({ expiresAt: inDays(-1) })
    .where('name', '=', 'readTickets')
    .execute();
  assert.deepEqual(await reply('GET /tickets', token), { status: 401, type: 'urn:belfry:problem:tokenExpired' });
});

test('a revoked token is invalid with the next call, and cannot be revoked twice', async () => {
  const token = await tokenWith('events', 'mails');
  assert.equal((await reply('GET /mails', token)).status, 200);
  const { id } = (await listTokens(desk.db, jonas)).find(({ name }) => name === 'events mails')!;
  assert.deepEqual(await revokeToken(world, jonas, id), { revoked: true });
  assert.deepEqual(await reply('GET /mails', token), { status: 401, type: 'urn:belfry:problem:unauthenticated' });
  assert.deepEqual(await revokeToken(world, jonas, id), { refused: 'missing' });
});

test('the last use is saved once a minute', async () => {
  const token = await tokenWith('readTickets', 'files');
  const used = async () =>
    (await listTokens(desk.db, jonas)).find(({ name }) => name === 'readTickets files')?.lastUsedAt;
  assert.equal(await used(), null);
  await reply('GET /tickets', token);
  const first = await used();
  assert.ok(first);
  await reply('GET /tickets', token);
  assert.equal(await used(), first);
});

test('a token has a name, a scope and an expiry date within the limit', async () => {
  const wanted = { ...order, name: ' ', scopes: [], expiresAt: null };
  assert.deepEqual(await issueToken(world, jonas, wanted), {
    refused: 'invalid',
    problems: [
      { field: 'name', problem: 'missing' },
      { field: 'scopes', problem: 'missing' },
      { field: 'expires', problem: 'missing' },
    ],
  });
  const far = await issueToken(world, jonas, { ...order, name: 'x', scopes: ['mails'], expiresAt: inDays(800) });
  assert.deepEqual(far, { refused: 'invalid', problems: [{ field: 'expires', problem: 'tooFar' }] });
});

test('an administrator of one desk can neither issue nor revoke tokens of another, or of all', async () => {
  const here = { ...jonas, deskIds: [cast.desks.archives] };
  const wanted = { ...order, name: 'x', scopes: ['mails'] as TokenScope[] };
  assert.deepEqual(await issueToken(world, here, wanted), { refused: 'missing' });
  assert.deepEqual(await issueToken(world, here, { ...wanted, deskId: null }), { refused: 'missing' });
  await createToken(world, { name: 'of all', role: 'admin', person: null });
  for (const { id, revokedAt } of await listTokens(desk.db, jonas))
    if (revokedAt === null) assert.deepEqual(await revokeToken(world, here, id), { refused: 'missing' });
  assert.deepEqual(await issueToken(world, desk.actor('nadia'), wanted), { refused: 'missing' });
});

async function refuse() {
  return { refused: 'earlier' } as const;
}
