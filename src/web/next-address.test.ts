import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextAddress } from '#web/next-address.ts';

test('goes on to a path of this site', () => {
  assert.equal(nextAddress('/console/tickets/DTO-104217-39?a=1#b'), '/console/tickets/DTO-104217-39?a=1#b');
});

test('never leaves this site', () => {
  const elsewhere = [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'console',
    '',
    null,
    undefined,
    ['/console'],
  ];
  for (const wanted of elsewhere) assert.equal(nextAddress(wanted), '/', String(wanted));
});
