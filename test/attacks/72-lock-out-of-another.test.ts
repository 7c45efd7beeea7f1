// A network fails on purpose until another person can no longer sign in, and nothing shows it.
import assert from 'node:assert/strict';
import { argon2Sync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { networkOf } from '#desk/limits/network.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { openRateLimiters } from '#store/limits/rate-limits.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk({ settings: { trustedProxies: ['127.0.0.1'] } });
const { db, world } = desk;
const password = 'belfry-demo';
await db
  .updateTable('accounts')
  .set({ passwordHash: cheapHash(password) })
  .execute();
/** Another process of the same installation, with empty memory. */
const otherProcess = { ...world, limiter: openRateLimiters(db) };

/** A hash that is checked in a fraction of the usual time, because these tests sign in hundreds of times. */
function cheapHash(message: string): string {
  const [nonce, tagLength] = [randomBytes(16), 32];
  const tag = argon2Sync('argon2id', { message, nonce, memory: 8, passes: 1, parallelism: 1, tagLength });
  const [salt, hash] = [nonce, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
  return `$argon2id$v=19$m=8,t=1,p=1$${salt}$${hash}`;
}

function tryFrom(address: string, login: string, word: string, process = world) {
  const arrival = { address, device: 'Firefox', demonstration: true };
  return signIn(process, { login, password: word, arrival });
}

async function failures(address: string) {
  const trail = await db.selectFrom('auditEntries').selectAll().where('act', '=', 'signInFailed').execute();
  return trail.filter(({ data }) => data.network === networkOf(address));
}

test('a network with a hundred failures locks out neither a colleague beside it nor the person elsewhere', async () => {
  const attacker = '192.0.2.1';
  for (let tries = 0; tries < 100; tries++) await tryFrom(attacker, people.nadia.email, 'guess');
  const refused = await tryFrom(attacker, people.nadia.email, password);
  assert.ok('retryAfterSeconds' in refused && refused.retryAfterSeconds > 0);
  assert.ok('token' in (await tryFrom('198.51.100.7', people.nadia.email, password)), 'from elsewhere');
  assert.ok('token' in (await tryFrom(attacker, people.tom.email, password)), 'a colleague behind the same address');
});

test('the limits are shared by all processes', async () => {
  const refused = await tryFrom('192.0.2.1', people.nadia.email, password, otherProcess);
  assert.ok('retryAfterSeconds' in refused);
});

test('each failed sign-in is audited with its network and without the typed text', async () => {
  const found = await failures('192.0.2.1');
  assert.equal(found.length, 10, 'those that were checked');
  assert.ok(found.every(({ personId, byRole }) => personId === desk.cast.people.nadia && byRole === 'desk'));
  await tryFrom('2001:db8:1:2::3', 'nobody@elsewhere.example', 'my other password');
  const [unknown] = await failures('2001:db8:1:2::3');
  assert.deepEqual([unknown?.personId, unknown?.data], [null, { way: 'password', network: '2001:db8:1:2' }]);
  const trail = await db.selectFrom('auditEntries').selectAll().execute();
  assert.doesNotMatch(JSON.stringify(trail), /my other password|nobody@elsewhere/);
});

test('successful sign-ins are not counted: an office can sign in all morning', async () => {
  for (let colleague = 0; colleague < 120; colleague++)
    assert.ok('token' in (await tryFrom('203.0.113.1', people.sofie.email, password)));
  assert.deepEqual(await failures('203.0.113.1'), []);
});

test('the page answers 429 with the time to retry', async () => {
  const form = { login: people.jonas.email, password: 'guess' };
  const from = { 'x-forwarded-for': '203.0.113.77' };
  for (let tries = 0; tries < 10; tries++) assert.equal((await desk.post('/sign-in', form, from)).status, 422);
  const refused = await desk.post('/sign-in', { ...form, password }, from);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  const elsewhere = await desk.post('/sign-in', { ...form, password }, { 'x-forwarded-for': '203.0.113.78' });
  assert.equal(elsewhere.status, 302);
});

test('the database stores no address of those who failed, except in the audit', async () => {
  const keys = JSON.stringify(await db.selectFrom('rateLimits').selectAll().execute());
  assert.doesNotMatch(keys, /192\.0\.2\.1|nadia/);
});
