import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from '#desk/sign-in-limits.ts';

test('all addresses of a /64 count as one, however they are written', () => {
  const written = [
    '2001:db8::1',
    '2001:db8::2',
    '2001:DB8::a:b:c:d',
    '2001:db8:0:0:1:2:3:4',
    '2001:0db8:0000:0000::',
    '2001:db8::1%eth0',
  ];
  assert.deepEqual(new Set(written.map(networkOf)), new Set(['2001:db8:0:0']));
  assert.deepEqual(['2a02:2788:1:2::1', '2a02:2788:1:3::1', '::1', '::'].map(networkOf), [
    ...['2a02:2788:1:2', '2a02:2788:1:3', '0:0:0:0', '0:0:0:0'],
  ]);
});

test('an address of IPv4 is one of its own, also where it comes through IPv6', () => {
  assert.deepEqual(['192.0.2.1', '::ffff:192.0.2.1'].map(networkOf), ['192.0.2.1', '192.0.2.1']);
});
