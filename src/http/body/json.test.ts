import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseJson } from './json.ts';
import { BodyMalformed, BodyTooLarge } from './limits.ts';

const limits = { depthMax: 4, elementsMax: 10 };

function exceeded(text: string): string | null {
  try {
    parseJson(text, limits);
    return null;
  } catch (error) {
    if (error instanceof BodyTooLarge) return `${error.limit} ${error.max}`;
    throw error;
  }
}

test('JSON is read within its depth and number of values', () => {
  assert.deepEqual(parseJson('{"a":[1,{"b":[null]}]}', limits), { a: [1, { b: [null] }] });
  assert.equal(exceeded('[1,2,3,4,5,6,7,8,9]'), null);
  assert.equal(exceeded('[1,2,3,4,5,6,7,8,9,10]'), 'elements 10');
  assert.equal(exceeded('[[[[]]]]'), null);
  assert.equal(exceeded('[[[[[]]]]]'), 'depth 4');
  assert.equal(exceeded('[[],[],[],[]]'), null);
});

test('marks within a text do not count', () => {
  assert.equal(exceeded(JSON.stringify(`${'[{,'.repeat(100)}"\\`)), null);
  assert.equal(exceeded('"\\\\",[[[[['), 'depth 4');
});

test('a deep or wide body is refused in little time, whatever follows', () => {
  const before = process.threadCpuUsage();
  for (const text of ['['.repeat(1_000_000), '{"a":'.repeat(200_000), '0,'.repeat(500_000)]) assert.ok(exceeded(text));
  assert.equal(exceeded(`"${'\\\\'.repeat(500_000)}"`), null);
  const { user, system } = process.threadCpuUsage(before);
  assert.ok(user + system < 200_000, `${user + system} µs`);
});

test('a text that is no JSON is malformed', () => {
  for (const text of ['', '{', '"', ']]]', '{"a":1,}']) assert.throws(() => parseJson(text, limits), BodyMalformed);
});
