import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Obstacle } from '#desk/processes/pulse.ts';
import { openHttpDesk } from '#test/http-desk.ts';

let obstacle: Obstacle | null = null;
let answers = true;
const loopDelay = () => ({ median: 0.001, p99: 0.02, max: 3.2 });
const live = { status: 'UP', eventLoopDelaySeconds: loopDelay() };
const desk = await openHttpDesk({ obstacle: () => obstacle, databaseAnswers: async () => answers, loopDelay });

async function look(path: string): Promise<[number, unknown]> {
  const response = await desk.respond(path, { headers: { host: 'a-load-balancer.example' } });
  return [response.status, await response.json()];
}

test('a process that can work is live and ready, under any host', async () => {
  assert.deepEqual(await look('/health/live'), [200, live]);
  assert.deepEqual(await look('/health/ready'), [200, { status: 'UP' }]);
  assert.equal((await desk.respond('/healthy', { headers: { host: 'evil.example' } })).status, 400);
});

test('without a database it is live but not ready', async () => {
  answers = false;
  assert.deepEqual(await look('/health/live'), [200, live]);
  assert.deepEqual(await look('/health/ready'), [503, { status: 'DOWN', reason: 'database' }]);
  answers = true;
});

test('under a read-only database it is not ready, and pages can still be read', async () => {
  obstacle = 'readOnly';
  assert.deepEqual(await look('/health/ready'), [503, { status: 'DOWN', reason: 'readOnly' }]);
  assert.equal((await desk.call('nadia', 'GET', '/tickets')).status, 200);
});

test('in quarantine it is ready, because pages can be looked at', async () => {
  obstacle = 'quarantine';
  assert.deepEqual(await look('/health/ready'), [200, { status: 'UP' }]);
  assert.equal((await desk.call('nadia', 'GET', '/tickets')).status, 200);
});

test('under another schema it answers nothing but its health', async () => {
  obstacle = 'schema';
  assert.deepEqual(await look('/health/ready'), [503, { status: 'DOWN', reason: 'schema' }]);
  const refused = await desk.call('nadia', 'GET', '/tickets');
  assert.deepEqual([refused.status, refused.body.type], [503, 'urn:belfry:problem:unavailable']);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  obstacle = null;
  assert.equal((await desk.call('nadia', 'GET', '/tickets')).status, 200);
});

test('an idle connection stays open for longer than nginx (a minute) and Caddy (two) keep theirs', async () => {
  const { headers } = await fetch(`${desk.url}/health/live`);
  assert.equal(headers.get('keep-alive'), 'timeout=130');
});
