import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { type HttpDesk, openHttpDesk } from '#test/http-desk.ts';

const demonstration = await openHttpDesk();
const served = await openHttpDesk({
  settings: { url: 'https://desk.example', demonstration: false, trustedProxies: ['127.0.0.1'] },
  pages: async (request, visitor) => Response.json({ url: request.url, address: visitor.clientAddress }),
});

interface Answer {
  status: number;
  body: string;
  location: string | undefined;
}

/** Asks with a Host of one's own, which `fetch` does not allow. */
function ask({ url }: HttpDesk, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const port = Number(new URL(url).port);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (reply) => {
      let body = '';
      reply.on('data', (chunk) => (body += chunk));
      reply.on('end', () => resolve({ status: reply.statusCode!, body, location: reply.headers.location }));
    });
    sent.on('error', reject).end();
  });
}

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

test('a request for the public address is answered, with or without its usual port', async () => {
  for (const host of ['desk.example', 'DESK.example', 'desk.example:443'])
    assert.equal((await ask(served, '/api/v1/openapi.json', { Host: host })).status, 200, host);
});

test('a target that names another host than Host does is refused', async () => {
  const target = 'http://evil.example/api/v1/openapi.json';
  assert.equal((await ask(served, target, { Host: 'desk.example' })).status, 400);
});

test('health is asked under any name', async () => {
  assert.equal((await ask(served, '/health', { Host: 'evil.example' })).status, 200);
});

test('in the demonstration the names of this machine count as one', async () => {
  const { port } = new URL(demonstration.url);
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    assert.equal((await ask(demonstration, '/api/v1/openapi.json', { Host: `${name}:${port}` })).status, 200, name);
  assert.equal((await ask(demonstration, '/api/v1/openapi.json', { Host: `localhost:1${port}` })).status, 400);
});

test('a header about the host is never believed', async () => {
  const headers = { Host: 'desk.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' };
  assert.equal(JSON.parse((await ask(served, '/console', headers)).body).url, 'https://desk.example/console');
});

test('a page is told the address that a trusted proxy saw', async () => {
  const headers = { Host: 'desk.example', 'X-Forwarded-For': '10.9.9.9, 198.51.100.7' };
  assert.equal(JSON.parse((await ask(served, '/', headers)).body).address, '198.51.100.7');
});

test('who came without encryption is sent to the encrypted address', async () => {
  const { status, location } = await ask(served, '/fr?a=1', { Host: 'desk.example', 'X-Forwarded-Proto': 'http' });
  assert.deepEqual([status, location], [308, 'https://desk.example/fr?a=1']);
});

test('metrics are read on loopback, and through a proxy with an administrator’s token alone', async () => {
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

test('what an untrusted proxy forwards is not loopback', async () => {
  const { port } = new URL(demonstration.url);
  const headers = { Host: `127.0.0.1:${port}`, 'X-Forwarded-For': '127.0.0.1' };
  assert.equal((await ask(demonstration, '/metrics', headers)).status, 401);
});

test('metrics name routes, never what was asked for', async () => {
  await ask(served, '/api/v1/tickets/DTO-123456-72?q=secret', { Host: 'desk.example' });
  const { body } = await ask(served, '/metrics', { Host: 'desk.example' });
  assert.match(body, /route="\/api\/v1\/tickets\/:number"/);
  assert.doesNotMatch(body, /123456|secret/);
});

test('outside the demonstration its clock does not exist', async () => {
  assert.equal((await served.call('admin', 'PUT', '/demo/clock', { advance: 'P1D' })).status, 400);
  assert.equal((await ask(served, '/api/v1/demo/clock', { Host: 'desk.example' })).status, 404);
});
