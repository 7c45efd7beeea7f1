import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import type { Language } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };
const nadia = { login: 'nadia@desk.example', password: 'belfry-demo', arrival };

test('the correct password opens a session for its person', async () => {
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

test('a person without a chosen language gets the one they signed in with', async () => {
  const enter = async (language: Language) => {
    const session = await signIn(desk.world, { ...nadia, arrival: { ...arrival, language } });
    return 'token' in session ? (await actorOfSession(desk.world, session.token))?.language : null;
  };
  const id = desk.cast.people.nadia;
  await desk.db.updateTable('people').set({ language: null }).where('id', '=', id).execute();
  assert.equal(await enter('de'), 'de');
  assert.equal(await enter('nl'), 'de');
});
