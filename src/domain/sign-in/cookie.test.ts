import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';

const cookie = { name: 'belfry', value: 'token', seconds: 60 };

test('over https no other host can set a cookie of ours, and it never travels in the clear', () => {
  const line = setCookie({ url: 'https://desk.example/console' }, cookie);
  assert.equal(line, '__Host-belfry=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure');
});

test('without https, on the machine of a developer, the plain name is used', () => {
  const line = setCookie({ url: 'http://127.0.0.1:3000' }, cookie);
  assert.equal(line, 'belfry=token; Path=/; Max-Age=60; HttpOnly; SameSite=Lax');
  assert.equal(cookieName({ url: 'http://127.0.0.1:3000' }, 'belfry'), 'belfry');
});
