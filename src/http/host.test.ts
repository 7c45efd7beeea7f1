import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '#test/ask-as-host.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const demonstration = await openHttpDesk();
const served = await openHttpDesk({
  settings: { url: 'https://desk.example', demonstration: false, trustedProxies: ['127.0.0.1'] },
  pages: async (request, visitor) => Response.json({ url: request.url, address: visitor.clientAddress }),
});

test('a request for the public address is answered, with or without its default port', async () => {
  for (const host of ['desk.example', 'DESK.example', 'desk.example:443'])
    assert.equal((await ask(served, '/api/v1/openapi.json', { Host: host })).status, 200, host);
});

test('health answers under any host name', async () => {
  assert.equal((await ask(served, '/health', { Host: 'evil.example' })).status, 200);
});

test('in the demonstration the names of this machine are equivalent', async () => {
  const { port } = new URL(demonstration.url);
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    assert.equal((await ask(demonstration, '/api/v1/openapi.json', { Host: `${name}:${port}` })).status, 200, name);
  assert.equal((await ask(demonstration, '/api/v1/openapi.json', { Host: `localhost:1${port}` })).status, 400);
});

test('a request without encryption is redirected to https', async () => {
  const { status, location } = await ask(served, '/fr?a=1', { Host: 'desk.example', 'X-Forwarded-Proto': 'http' });
  assert.deepEqual([status, location], [308, 'https://desk.example/fr?a=1']);
});

test('metrics need loopback, or an administrator’s token through a proxy', async () => {
  const through = { Host: 'desk.example', 'X-Forwarded-For': '198.51.100.7' };
  assert.equal((await ask(served, '/metrics', { Host: 'desk.example' })).status, 200);
  assert.equal((await ask(served, '/metrics', through)).status, 401);
  const bearing = async (who: 'admin' | 'nadia') => ({
    ...through,
    Authorization: `Bearer ${await served.token(who)}`,
  });
  assert.equal((await ask(served, '/metrics', await bearing('nadia'))).status, 403);
  assert.match((await ask(served, '/metrics', await bearing('admin'))).body, /belfry_http_request_seconds_bucket/);
});

test('metrics name routes, never request paths', async () => {
  await ask(served, '/api/v1/tickets/DTO-123456-72?q=secret', { Host: 'desk.example' });
  const { body } = await ask(served, '/metrics', { Host: 'desk.example' });
  assert.match(body, /route="\/api\/v1\/tickets\/:number"/);
  assert.doesNotMatch(body, /123456|secret/);
});

test('outside the demonstration its clock does not exist', async () => {
  assert.equal((await served.call('admin', 'PUT', '/demo/clock', { advance: 'P1D' })).status, 400);
  assert.equal((await ask(served, '/api/v1/demo/clock', { Host: 'desk.example' })).status, 404);
});
