// A session outlives its end: it was planted before the sign-in, copied before the sign-out, or still valid after a role was
// removed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { deleteSessionsOf } from '#store/sign-in/sessions.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };
const nadia = { login: 'nadia@desk.example', password: 'belfry-demo', arrival };

test('all sessions of a person end at once', async () => {
  const sessions = await Promise.all([1, 2].map(() => signIn(desk.world, nadia)));
  await desk.world.transact(({ trx }) => deleteSessionsOf(trx, desk.cast.people.nadia));
  for (const session of sessions) {
    assert.ok('token' in session);
    assert.equal(await actorOfSession(desk.world, session.token), null);
  }
});

test('a session after sign-out opens nothing, wherever its cookie was copied', async () => {
  const session = await signIn(desk.world, nadia);
  assert.ok('token' in session);
  await endSession(desk.world, session.token);
  assert.equal(await actorOfSession(desk.world, session.token), null);
});

test('each sign-in has its own token', async () => {
  const [one, other] = [await signIn(desk.world, nadia), await signIn(desk.world, nadia)];
  assert.ok('token' in one && 'token' in other && one.token !== other.token);
});

test('a removed role ends the session at once', async () => {
  const session = await signIn(desk.world, nadia);
  assert.ok('token' in session);
  const { nadia: personId } = desk.cast.people;
  await desk.db
    .updateTable('accounts')
    .set({ roles: ['requester'] })
    .where('personId', '=', personId)
    .execute();
  assert.equal(await actorOfSession(desk.world, session.token), null);
});
