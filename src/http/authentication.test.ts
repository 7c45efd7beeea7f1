import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createToken } from '#desk/sign-in/create-token.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { hashToken } from '#desk/spine/secret-token.ts';
import { listSessions } from '#store/sign-in/sessions.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { until } from '#test/until.ts';

const desk = await openHttpDesk();
const password = 'belfry-demo';
const arrival = { address: '192.0.2.1', device: 'test', demonstration: true };

async function statusWith(headers: Record<string, string>, method = 'GET'): Promise<number> {
  const sent = { method, headers, ...(method === 'POST' && { body: '{}' }) };
  return (await fetch(`${desk.url}/api/v1/tickets`, sent)).status;
}

async function sessionOf(login: string): Promise<string> {
  const session = await signIn(desk.world, { login, password, arrival });
  if ('refused' in session) throw new Error(session.refused);
  return session.token;
}

async function usedMinutesAgo(session: string): Promise<number> {
  const sessions = desk.db.selectFrom('sessions').select('usedAt').where('tokenHash', '=', hashToken(session));
  const { usedAt } = await sessions.executeTakeFirstOrThrow();
  return (Date.now() - Date.parse(usedAt)) / 60_000;
}

test('a call without a token gets 401 with the expected scheme', async () => {
  const reply = await desk.call(null, 'GET', '/tickets');
  assert.deepEqual([reply.status, reply.headers.get('www-authenticate')], [401, 'Bearer']);
});

test('an empty, blank, short or invented token is refused', async () => {
  const invented = `bft_${'A'.repeat(43)}`;
  for (const token of ['', ' ', '%20', 'null', 'undefined', '[]', 'bft_', invented, `${await desk.token('nadia')}x`])
    assert.equal(await statusWith({ Authorization: `Bearer ${token}` }), 401, token);
});

test('a token in another scheme, or in the address, is refused', async () => {
  const token = await desk.token('nadia');
  assert.equal(await statusWith({ Authorization: `Basic ${token}` }), 401);
  assert.equal((await fetch(`${desk.url}/api/v1/tickets?token=${token}&access_token=${token}`)).status, 401);
});

test('the database stores neither token nor session in clear text', async () => {
  const token = await desk.token('nadia');
  const session = await sessionOf('nadia@desk.example');
  const rows = [...(await desk.db.selectFrom('tokens').selectAll().execute())];
  const sessions = await desk.db.selectFrom('sessions').selectAll().execute();
  const stored = JSON.stringify([rows, sessions], (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value,
  );
  assert.ok(!stored.includes(token) && !stored.includes(session));
});

test('the pages of a signed-in person can read with the session', async () => {
  const cookie = `belfry=${await sessionOf('nadia@desk.example')}`;
  assert.equal(await statusWith({ Cookie: cookie }), 200);
});

test('a session cannot write through the API', async () => {
  const cookie = `belfry=${await sessionOf('nadia@desk.example')}`;
  assert.equal(await statusWith({ Cookie: cookie }, 'POST'), 401);
});

test('signing out ends a session wherever its cookie was copied', async () => {
  const session = await sessionOf('tom@desk.example');
  await endSession(desk.world, session);
  assert.equal(await statusWith({ Cookie: `belfry=${session}` }), 401);
});

test('a session ends after its maximum hours', async () => {
  const session = await sessionOf('tom@desk.example');
  await desk.db.updateTable('sessions').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute();
  assert.equal(await statusWith({ Cookie: `belfry=${session}` }), 401);
});

test('a session unused for two hours ends, and a used one continues', async () => {
  const [left, used] = [await sessionOf('tom@desk.example'), await sessionOf('tom@desk.example')];
  const statusOf = (session: string) => statusWith({ Cookie: `belfry=${session}` });
  const lastUsed = (session: string, minutesAgo: number) =>
    desk.db
      .updateTable('sessions')
      .set({ usedAt: new Date(Date.now() - minutesAgo * 60_000).toISOString() })
      .where('tokenHash', '=', hashToken(session))
      .execute();
  const listed = async () => (await listSessions(desk.db, desk.cast.people.tom, new Date().toISOString())).length;
  const before = await listed();
  await lastUsed(left, 121);
  await lastUsed(used, 119);
  assert.deepEqual([await statusOf(left), await statusOf(used)], [401, 200]);
  assert.equal(await listed(), before - 1);
  await until(async () => (await usedMinutesAgo(used)) < 1);
  assert.ok((await usedMinutesAgo(left)) > 120, 'what is over does not come back');
});

test('a removed role is gone with the next call', async () => {
  const token = await createToken(desk.world, { name: 'sofie', role: 'agent', person: 'sofie@desk.example' });
  if ('refused' in token) throw new Error(token.refused);
  const status = async () =>
    (await fetch(`${desk.url}/api/v1/mails`, { headers: { Authorization: `Bearer ${token.token}` } })).status;
  assert.equal(await status(), 200);
  await desk.db.updateTable('accounts').set({ roles: [] }).where('login', '=', 'sofie@desk.example').execute();
  assert.equal(await status(), 403);
});

test('a token cannot have a role that its person lacks', async () => {
  const order = { name: 'x', person: 'claire.dumont@patrimoine.example' };
  assert.deepEqual(await createToken(desk.world, { ...order, role: 'agent' }), { refused: 'notAnAgent' });
  assert.deepEqual(await createToken(desk.world, { ...order, role: 'admin' }), { refused: 'notAnAdministrator' });
  assert.deepEqual(await createToken(desk.world, { ...order, role: 'requester', person: null }), {
    refused: 'personNeeded',
  });
});

test('a service acts as an agent of every desk, under its own name', async () => {
  const opened = await desk.call('service', 'POST', '/tickets', {
    desk: 'ARC',
    requester: { name: 'Somebody' },
    summary: 'x',
    description: 'x',
  });
  const noted = await desk.call('service', 'POST', `/tickets/${opened.body.number}/notes`, { text: 'x' });
  assert.deepEqual([noted.status, noted.body.by], [201, { name: 'service', role: 'agent' }]);
});

test('a token for one desk opens tickets there and sees no other', async () => {
  const order = { name: 'archives', role: 'agent', person: null, deskId: desk.cast.desks.archives } as const;
  const made = await createToken(desk.world, order);
  if ('refused' in made) throw new Error(made.refused);
  const headers = { Authorization: `Bearer ${made.token}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ requester: { name: 'Somebody' }, summary: 'x', description: 'x' });
  const opened = await fetch(`${desk.url}/api/v1/tickets`, { method: 'POST', headers, body });
  assert.equal(((await opened.json()) as { desk: string }).desk, 'ARC');
  const listed = (await (await fetch(`${desk.url}/api/v1/tickets`, { headers })).json()) as {
    items: { desk: string }[];
  };
  assert.deepEqual([...new Set(listed.items.map((ticket) => ticket.desk))], ['ARC']);
});
