// A request carries headers that only a proxy or a sign-on server may set.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '#test/ask-as-host.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const demonstration = await openHttpDesk();
const served = await openHttpDesk({
  settings: { url: 'https://desk.example', demonstration: false, trustedProxies: ['127.0.0.1'] },
  pages: async (request, visitor) => Response.json({ url: request.url, address: visitor.clientAddress }),
});

test('a page gets the address seen by a trusted proxy', async () => {
  const headers = { Host: 'desk.example', 'X-Forwarded-For': '10.9.9.9, 198.51.100.7' };
  assert.equal(JSON.parse((await ask(served, '/', headers)).body).address, '198.51.100.7');
});

test('an untrusted proxy’s forwarded address is not loopback', async () => {
  const { port } = new URL(demonstration.url);
  const headers = { Host: `127.0.0.1:${port}`, 'X-Forwarded-For': '127.0.0.1' };
  assert.equal((await ask(demonstration, '/metrics', headers)).status, 401);
});

test('a header that names a user signs nobody in', async () => {
  for (const name of ['X-Forwarded-User', 'X-Remote-User', 'Remote-User', 'X-Forwarded-Email', 'X-WEBAUTH-USER']) {
    const headers = { Host: 'desk.example', [name]: 'nadia@desk.example' };
    assert.equal((await ask(served, '/api/v1/tickets', headers)).status, 401, name);
  }
});
