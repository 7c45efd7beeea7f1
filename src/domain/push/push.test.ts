import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pushKindsFor, readBrowserAddress } from '#domain/push/push.ts';

const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22) };
const read = (endpoint: unknown, its: object = keys) => readBrowserAddress(JSON.stringify({ endpoint, keys: its }));

test('a browser’s subscription is read, with or without padding', () => {
  assert.deepEqual(read('https://push.example/1'), { endpoint: 'https://push.example/1', ...keys });
  assert.deepEqual(read('https://push.example/1', { ...keys, auth: `${keys.auth}==` })?.auth, keys.auth);
});

test('an endpoint without https, with credentials or without keys is refused', () => {
  for (const endpoint of ['http://push.example/1', 'https://a:b@push.example/', 'file:///etc/passwd', 'x', null, 7])
    assert.equal(read(endpoint), null);
  assert.equal(read('https://push.example/1', { ...keys, p256dh: 'short' }), null);
  assert.equal(read('https://push.example/1', {}), null);
  for (const text of ['', 'null', '[]', '"https://push.example"', '{']) assert.equal(readBrowserAddress(text), null);
});

test('requesters choose news about their own requests only', () => {
  assert.deepEqual(pushKindsFor(false), ['answers']);
  assert.deepEqual(pushKindsFor(true), ['urgent', 'calls', 'mentioned', 'given', 'due', 'answers']);
});
