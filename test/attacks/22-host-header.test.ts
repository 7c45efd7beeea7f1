// A request names another host, so that the links in a mail lead there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '#test/ask-as-host.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const served = await openHttpDesk({
  settings: { url: 'https://desk.example', demonstration: false, trustedProxies: ['127.0.0.1'] },
  pages: async (request, visitor) => Response.json({ url: request.url, address: visitor.clientAddress }),
});

test('a request for another host is refused', async () => {
  for (const host of [
    'evil.example',
    'desk.example.evil.example',
    'desk.example@evil.example',
    'desk.example:8443',
    '',
  ])
    assert.equal((await ask(served, '/api/v1/openapi.json', { Host: host })).status, 400, host);
});

test('a target that names another host than Host does is refused', async () => {
  const target = 'http://evil.example/api/v1/openapi.json';
  assert.equal((await ask(served, target, { Host: 'desk.example' })).status, 400);
});

test('no header overrides the host', async () => {
  const headers = { Host: 'desk.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' };
  assert.equal(JSON.parse((await ask(served, '/console', headers)).body).url, 'https://desk.example/console');
});
