// A link of a mail or an invitation is used twice, used much later, or used by a reader of the log or the Referer header.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { createSignInLink, isSignInLinkOpen, useSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };

test('a sign-in link signs in once', async () => {
  const { token } = await createSignInLink(desk.world, desk.cast.people.jonas);
  assert.equal(await isSignInLinkOpen(desk.world, token), true);
  const uses = await Promise.all([
    useSignInLink(desk.world, token, arrival),
    useSignInLink(desk.world, token, arrival),
  ]);
  const opened = uses.filter((use) => 'token' in use);
  assert.equal(opened.length, 1);
  assert.equal((await actorOfSession(desk.world, opened[0]!.token))?.name, 'Jonas Weber');
  assert.equal(await isSignInLinkOpen(desk.world, token), false);
});

test('a sign-in link is expired a day later', async () => {
  const { token } = await createSignInLink(desk.world, desk.cast.people.jonas);
  await desk.db.updateTable('signInLinks').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute();
  assert.deepEqual(await useSignInLink(desk.world, token, arrival), { refused: 'over' });
});

test('the database stores a hash of the link', async () => {
  const { token } = await createSignInLink(desk.world, desk.cast.people.jonas);
  const rows = await desk.db.selectFrom('signInLinks').selectAll().execute();
  assert.ok(!rows.some((row) => Object.values(row).some((value) => String(value).includes(token))));
});
