// A passkey signs in the person who registered it, on this site, once per challenge, and only after it checked its user.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { saveAuthenticator } from '#store/sign-in/factors.ts';
import { openAuthenticator, type Said } from '#test/authenticator.ts';
import { signedIn } from '#test/session.ts';
import { cookiesOf, openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { db, world, cast, url } = desk;
const { tom, sofie } = cast.people;

interface Asked {
  options: { challenge: string; user?: { id: string } };
  sealed: string;
}

async function send(body: unknown, cookie = '', headers: Record<string, string> = {}): Promise<Response> {
  // This test fails more often than one person may.
  await db.deleteFrom('rateLimits').execute();
  const json = { origin: url, 'content-type': 'application/json', cookie, ...headers };
  return desk.respond('/sign-in/passkey', { method: 'POST', headers: json, body: JSON.stringify(body) });
}

async function ask(what: 'use' | 'make', cookie = ''): Promise<Asked> {
  const answer = await send({ ask: what }, cookie);
  assert.equal(answer.status, 200);
  return answer.json() as Promise<Asked>;
}

async function cookieOf(personId: string): Promise<string> {
  return `belfry=${await signedIn(world, personId)}`;
}

async function register(personId: string, passkey = openAuthenticator(url), lies: Partial<Said> = {}) {
  const cookie = await cookieOf(personId);
  const { options, sealed } = await ask('make', cookie);
  const make = { sealed, response: passkey.make(options.challenge, lies), name: 'key' };
  const made = await send({ make, next: '' }, cookie);
  return { passkey, status: made.status, handle: options.user!.id, make, cookie };
}

async function use(passkey: ReturnType<typeof openAuthenticator>, lies: Partial<Said> = {}, asked?: Asked) {
  const { options, sealed } = asked ?? (await ask('use'));
  return send({ use: { sealed, response: passkey.use(options.challenge, lies) }, next: '' });
}

/** Whom a response signs in; null for nobody. */
async function signsIn(answer: Response): Promise<string | null> {
  const [, token = null] = /(?:^|; )belfry=([^;]+)/.exec(cookiesOf(answer)) ?? [];
  return token === null ? null : ((await actorOfSession(world, token))?.personId ?? null);
}

async function keysOf(personId: string): Promise<string[]> {
  const rows = await db.selectFrom('passkeys').select('id').where('personId', '=', personId).execute();
  return rows.map(({ id }) => id);
}

const { passkey: toms, status } = await register(tom);

test('an honest answer signs in the owner of the passkey', async () => {
  assert.equal(status, 200);
  const answer = await use(toms);
  assert.deepEqual([answer.status, await signsIn(answer)], [200, tom]);
});

test('an answer for another site, of another kind, or without a check of the user signs nobody in', async () => {
  const forged: Record<string, Partial<Said>> = {
    'origin of a look-alike': { origin: url.replace('127.0.0.1', '127.0.0.1.evil.example') },
    'same host, other port': { origin: 'http://127.0.0.1:1' },
    'rpId of another site': { rpId: 'evil.example' },
    'the answer of a registration': { type: 'webauthn.create' },
    'no check of the user': { userVerified: false },
    'nobody present': { userPresent: false, userVerified: false },
    'another challenge': { challenge: Buffer.from('another').toString('base64url') },
    'an unknown passkey': { id: openAuthenticator(url).id },
    'an empty id': { id: '' },
  };
  for (const [name, lies] of Object.entries(forged)) {
    const answer = await use(toms, lies);
    assert.deepEqual([answer.status, await signsIn(answer)], [422, null], name);
  }
});

test('a signature of another key signs nobody in, whatever id it names', async () => {
  const { options, sealed } = await ask('use');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const answer = await send({ use: { sealed, response: toms.use(options.challenge, {}, privateKey) }, next: '' });
  assert.deepEqual([answer.status, await signsIn(answer)], [422, null]);
  const others = await use(openAuthenticator(url), { id: toms.id });
  assert.deepEqual([others.status, await signsIn(others)], [422, null]);
});

test('an answer counts once: not again, and not after a later one', async () => {
  const [first, second] = [await ask('use'), await ask('use')];
  const answer = { use: { sealed: first.sealed, response: toms.use(first.options.challenge) }, next: '' };
  assert.equal((await send(answer)).status, 200);
  assert.equal((await send(answer)).status, 422, 'a replay');
  // Asked before the last use: somebody may have seen it.
  assert.equal((await use(toms, {}, second)).status, 422);
  const at = await ask('use');
  const same = { use: { sealed: at.sealed, response: toms.use(at.options.challenge) }, next: '' };
  const both = await Promise.all([send(same), send(same)]);
  assert.deepEqual(both.map((each) => each.status).sort(), [200, 422], 'two at once');
});

test('a challenge of a registration, of another desk or of before opens nothing', async () => {
  const forNew = await ask('make', await cookieOf(tom));
  assert.equal((await use(toms, {}, forNew)).status, 422);
  const { options, sealed } = await ask('use');
  assert.equal((await use(toms, {}, { options, sealed: `${sealed.slice(0, -6)}AAAAAA` })).status, 422);
  const old = new Date(Date.now() - 6 * 60_000).toISOString();
  const expired = world.signer.seal(['passkey use', old, options.challenge].join('\n'));
  assert.equal((await use(toms, {}, { options, sealed: expired })).status, 422);
});

test('a counter that goes back shows a copied passkey: it signs nobody in, and the counter stays', async () => {
  const { passkey } = await register(sofie);
  assert.equal((await use(passkey, { counter: 7 })).status, 200);
  for (const counter of [7, 6, 0]) {
    const answer = await use(passkey, { counter });
    assert.deepEqual([answer.status, await signsIn(answer)], [422, null], `counter ${counter}`);
  }
  assert.equal((await use(passkey, { counter: 8 })).status, 200);
});

test('the handle of another person signs nobody else in', async () => {
  const { handle } = await register(sofie);
  const answer = await use(toms, { userHandle: handle });
  assert.equal(await signsIn(answer), null);
  const own = await use(toms, { userHandle: Buffer.from(tom).toString('base64url') });
  assert.equal(await signsIn(own), tom);
});

test('a registration for another site, without a check of the user, or of another person’s challenge adds nothing', async () => {
  const before = await keysOf(sofie);
  const forged: Partial<Said>[] = [
    { origin: 'http://evil.example' },
    { rpId: 'evil.example' },
    { type: 'webauthn.get' },
    { userVerified: false },
    { challenge: Buffer.from('another').toString('base64url') },
  ];
  for (const lies of forged)
    assert.equal((await register(sofie, openAuthenticator(url), lies)).status, 422, JSON.stringify(lies));
  const cookie = await cookieOf(sofie);
  const { options, sealed } = await ask('make', await cookieOf(tom));
  const make = { sealed, response: openAuthenticator(url).make(options.challenge), name: 'key' };
  assert.equal((await send({ make, next: '' }, cookie)).status, 422);
  const use = await ask('use');
  const asUse = { sealed: use.sealed, response: openAuthenticator(url).make(use.options.challenge), name: 'key' };
  assert.equal((await send({ make: asUse, next: '' }, cookie)).status, 422);
  assert.deepEqual(await keysOf(sofie), before);
});

test('a passkey is registered once: not again, and not for a second person', async () => {
  const again = await register(tom, toms);
  assert.equal(again.status, 422);
  const stolen = await register(sofie, openAuthenticator(url), { id: toms.id });
  assert.equal(stolen.status, 422);
  assert.ok((await keysOf(tom)).includes(toms.id));
  assert.equal(await signsIn(await use(toms)), tom);
  const fresh = await register(tom);
  await db.deleteFrom('passkeys').where('id', '=', fresh.passkey.id).execute();
  assert.equal((await send({ make: fresh.make, next: '' }, fresh.cookie)).status, 422, 'the same answer again');
});

test('another site’s page, a stranger and a half-finished sign-in register nothing', async () => {
  const cookie = await cookieOf(tom);
  for (const origin of ['https://evil.example', 'null'])
    assert.ok((await send({ ask: 'make' }, cookie, { origin })).status >= 400, origin);
  assert.equal((await send({ ask: 'make' })).status, 403);
  // The password alone, of a person with a second factor: the passkey would replace the factor that is missing.
  const now = new Date().toISOString();
  const app = { personId: tom, secret: world.signer.seal('x'), lastStep: 0, createdAt: now, usedAt: now };
  await world.transact(({ trx }) => saveAuthenticator(trx, app));
  const half = cookiesOf(await desk.post('/sign-in', { login: 'tom@desk.example', password: 'belfry-demo' }));
  const before = await keysOf(tom);
  const { options, sealed } = await ask('make', half);
  const make = { sealed, response: openAuthenticator(url).make(options.challenge), name: 'key' };
  assert.equal((await send({ make, next: '' }, half)).status, 422);
  assert.deepEqual(await keysOf(tom), before);
});

test('no page failed', () => assert.deepEqual(desk.reported, []));
