import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/actors.ts';
import { endSessionsOf } from '#desk/end-session.ts';
import { signIn } from '#desk/sign-in.ts';
import { createSignInLink, isSignInLinkOpen, useSignInLink } from '#desk/sign-in-link.ts';
import type { Language } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };
const nadia = { login: 'nadia@desk.example', password: 'belfry-demo', arrival };

test('the right password opens a session of its person', async () => {
  const session = await signIn(desk.world, { ...nadia, login: ' Nadia@Desk.example ' });
  assert.ok('token' in session);
  const actor = await actorOfSession(desk.world, session.token);
  assert.deepEqual([actor?.name, actor?.roles, actor?.deskIds.length], ['Nadia El Amrani', ['agent'], 2]);
});

test('a wrong password and an unknown login get the same answer', async () => {
  const wrong = await signIn(desk.world, { ...nadia, password: 'guess' });
  const unknown = await signIn(desk.world, { ...nadia, login: 'nobody@desk.example' });
  assert.deepEqual([wrong, unknown], [{ refused: 'wrong' }, { refused: 'wrong' }]);
});

test('an unknown login is checked against a hash as well, so that time tells nothing', async () => {
  const took = async (login: string) => {
    const startedAt = performance.now();
    await signIn(desk.world, { ...nadia, login, password: 'guess' });
    return performance.now() - startedAt;
  };
  // In turns, the quickest of each: a busy machine slows some of them down. Without a hash it would be twenty times less.
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let tries = 0; tries < 6; tries++) {
    known.push(await took(nadia.login));
    unknown.push(await took('nobody@desk.example'));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  assert.ok(ratio > 1 / 5 && ratio < 5, `${ratio}`);
});

test('the stored hash is no password', async () => {
  const { passwordHash } = await desk.db
    .selectFrom('accounts')
    .selectAll()
    .where('login', '=', nadia.login)
    .executeTakeFirstOrThrow();
  assert.deepEqual(await signIn(desk.world, { ...nadia, password: passwordHash! }), {
    refused: 'wrong',
  });
});

test('all sessions of a person end at once', async () => {
  const sessions = await Promise.all([1, 2].map(() => signIn(desk.world, nadia)));
  await endSessionsOf(desk.world, desk.cast.people.nadia);
  for (const session of sessions) {
    assert.ok('token' in session);
    assert.equal(await actorOfSession(desk.world, session.token), null);
  }
});

test('a sign-in link signs in once', async () => {
  const { token } = await createSignInLink(desk.world, desk.cast.people.jonas);
  assert.equal(await isSignInLinkOpen(desk.world, token), true);
  const uses = await Promise.all([
    useSignInLink(desk.world, token, arrival),
    useSignInLink(desk.world, token, arrival),
  ]);
  const opened = uses.filter((use) => use !== null);
  assert.equal(opened.length, 1);
  assert.equal((await actorOfSession(desk.world, opened[0]!.token))?.name, 'Jonas Weber');
  assert.equal(await isSignInLinkOpen(desk.world, token), false);
});

test('a sign-in link opens nothing a day later', async () => {
  const { token } = await createSignInLink(desk.world, desk.cast.people.jonas);
  await desk.db.updateTable('signInLinks').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute();
  assert.equal(await useSignInLink(desk.world, token, arrival), null);
});

test('who has chosen no language is spoken to in the one in which they signed in', async () => {
  const enter = async (language: Language) => {
    const session = await signIn(desk.world, { ...nadia, arrival: { ...arrival, language } });
    return 'token' in session ? (await actorOfSession(desk.world, session.token))?.language : null;
  };
  const id = desk.cast.people.nadia;
  await desk.db.updateTable('people').set({ language: null }).where('id', '=', id).execute();
  assert.equal(await enter('de'), 'de');
  assert.equal(await enter('nl'), 'de');
});
