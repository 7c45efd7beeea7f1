import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writesPerMinuteMax } from '#desk/limits/call-limits.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

/** Opens nothing: the ticket does not exist. The limit counts a call whatever becomes of it. */
const write = (who: 'service' | 'admin') => desk.call(who, 'POST', '/tickets/DTO-1/notes', { text: 'x' });

test('a token that writes more often than the limit waits, and no other token does', async () => {
  await desk.token('service');
  const { id } = await desk.db.selectFrom('tokens').select('id').executeTakeFirstOrThrow();
  const limiter = desk.world.limiter({ name: 'writes', points: writesPerMinuteMax, seconds: 60 });
  await limiter.take(id, writesPerMinuteMax - 20);
  const replies = await Promise.all(Array.from({ length: 20 }, () => write('service')));
  assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([404]));
  const late = await write('service');
  assert.deepEqual([late.status, late.body.type], [429, 'urn:belfry:problem:tooMany']);
  assert.ok(Number(late.headers.get('Retry-After')) > 0);
  const file = await desk.respond('/api/v1/files?name=a.txt', {
    method: 'POST',
    headers: { authorization: `Bearer ${await desk.token('service')}`, 'content-type': 'text/plain' },
    body: 'x',
  });
  assert.equal(file.status, 429, 'an upload is a writing call');
  assert.equal((await desk.call('service', 'GET', '/tickets')).status, 200, 'reading is not counted');
  assert.equal((await write('admin')).status, 404);
});

test('every writing call documents its limit', async () => {
  const { body } = await desk.call(null, 'GET', '/openapi.json');
  for (const [path, methods] of Object.entries(body.paths as Record<string, Record<string, { responses: object }>>))
    for (const [method, { responses }] of Object.entries(methods))
      assert.equal('429' in responses, method !== 'get', `${method} ${path}`);
});
