import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';

const cookie = { name: 'belfry', value: 'token', seconds: 60 };

test('over https no other host can set our cookie, and it is never sent in clear text', () => {
  const line = setCookie({ url: 'https://desk.example/console' }, cookie);
  assert.equal(line, '__Host-belfry=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure');
});

test('without https, on a developer’s machine, the plain name is used', () => {
  const line = setCookie({ url: 'http://127.0.0.1:3000' }, cookie);
  assert.equal(line, 'belfry=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax');
  assert.equal(cookieName({ url: 'http://127.0.0.1:3000' }, 'belfry'), 'belfry');
});
