// Another site frames a page of the desk, a shared machine caches it, or the sign-in redirects to another site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const cookie = `belfry=${await signedIn(desk.world, desk.cast.people.nadia)}`;

test('no page can be framed or sends a referrer', async () => {
  for (const path of ['/fr', '/sign-in', '/console', '/portal', '/account', '/sign-in/code']) {
    const { headers } = await desk.get(path, { cookie });
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/, path);
    assert.ok(headers.get('referrer-policy'), path);
  }
});

test('no personal response is cached', async () => {
  for (const path of ['/console', '/account', '/sign-in'])
    assert.match((await desk.get(path, { cookie })).headers.get('cache-control') ?? '', /no-store/, path);
});

test('a sign-in always leads to this site', async () => {
  const fields = { login: 'nadia@desk.example', password: 'belfry-demo', next: 'https://evil.example/' };
  assert.equal((await desk.post('/sign-in', fields)).headers.get('location'), '/sign-in');
});
