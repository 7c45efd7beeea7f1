import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayConnectTo, networkOf, networksMatch } from '#desk/limits/network.ts';

test('all addresses of a /64 count as one, in any notation', () => {
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

test('an IPv4 address counts alone, also if it arrives as IPv6', () => {
  assert.deepEqual(['192.0.2.1', '::ffff:192.0.2.1'].map(networkOf), ['192.0.2.1', '192.0.2.1']);
});

test('a proxy is trusted by address or network, also if IPv4 arrives as IPv6', () => {
  const isTrusted = networksMatch(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32']);
  for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.1', '2001:db8:1::1']) assert.ok(isTrusted(address));
  for (const address of ['11.0.0.1', '192.0.2.2', '2001:db9::1', '::1', '', 'unknown']) assert.ok(!isTrusted(address));
});

const isPublic = (address: string) => mayConnectTo(address, { privateNetwork: false });
const isReachable = (address: string) => mayConnectTo(address, { privateNetwork: true });

test('connections to public addresses are allowed', () => {
  for (const address of ['93.184.215.14', '::ffff:93.184.215.14', '2a02:2788:1:2::1', '2606:4700::1111'])
    assert.ok(isPublic(address), address);
});

test('connections to private addresses need the operator’s permission', () => {
  const inside = [
    '127.0.0.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ];
  for (const address of inside) assert.deepEqual([isPublic(address), isReachable(address)], [false, true], address);
});

test('an address that is no server, or hides one, is always refused', () => {
  const never = [
    ...['169.254.169.254', '0.0.0.0', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.0.1', '198.18.0.1'],
    ...['::', 'fe80::1', 'fe80::1%eth0', 'ff02::1', 'fec0::1', 'fd00:ec2::254', '::ffff:169.254.169.254'],
    ...['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::10.0.0.1', '64:ff9b:1:ffff::1', '::a00:1', '::7f00:1'],
    ...['2002:7f00:1::1', '2002:c0a8:101::', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '::ffff:0:127.0.0.1'],
    ...['2a02:2788::5efe:10.0.0.1', '2a02:2788::200:5efe:10.0.0.1', 'fe80::5efe:10.0.0.1'],
    ...['2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1', 'ffff::1', '', 'localhost', '999.1.1.1'],
  ];
  for (const address of never) assert.deepEqual([isPublic(address), isReachable(address)], [false, false], address);
});
