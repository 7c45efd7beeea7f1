// An attacker who has read the database signs in with a stored password hash, or reads hashes through the API.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };
const nadia = { login: 'nadia@desk.example', password: 'belfry-demo', arrival };

test('the stored hash does not work as a password', async () => {
  const { passwordHash } = await desk.db
    .selectFrom('accounts')
    .selectAll()
    .where('login', '=', nadia.login)
    .executeTakeFirstOrThrow();
  assert.deepEqual(await signIn(desk.world, { ...nadia, password: passwordHash! }), {
    refused: 'wrong',
  });
});

test('no answer of the API holds a hash', async () => {
  for (const path of ['/tickets', '/openapi.json', '/mails'])
    assert.doesNotMatch(
      JSON.stringify((await desk.call('admin', 'GET', path)).body),
      /scrypt|argon|passwordHash/i,
      path,
    );
});
