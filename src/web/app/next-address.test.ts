import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isWithin, nextAddress, nextAddressWithin } from '#web/app/next-address.ts';

test('accepts a path of this site', () => {
  const own = [
    '/console/tickets/DTO-104217-39?a=1#b',
    '/fr/contact?site=0104&q=a%20b',
    '/portal?next=//evil.example',
    '/user@evil.example',
    '/:80/',
    '/%2e%2e%2fevil.example',
  ];
  for (const wanted of own) assert.equal(nextAddress(wanted), wanted);
});

test('refuses any address outside this site', () => {
  const elsewhere = [
    'https://evil.example/',
    'https:evil.example',
    'http:/evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/././/evil.example',
    '/%2e//evil.example',
    '/%2E%2e//evil.example',
    '/a/..//evil.example',
    '/.\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.\r\n//evil.example',
    '/./\t/evil.example',
    ' //evil.example',
    '\u0000//evil.example',
    '//user:password@evil.example',
    '//evil.example:443/%2f..',
    '//%65vil.example',
    '//belfry.invalid@evil.example',
    '//name@belfry.invalid/console',
    'javascript:alert(1)',
    'data:text/html,x',
    'console',
    '',
    null,
    undefined,
    ['/console'],
  ];
  for (const wanted of elsewhere) assert.equal(nextAddress(wanted), '/', String(wanted));
});

test('for any input a browser stays on this site', () => {
  const piece = fc.constantFrom(
    ...['/', '\\', '.', '..', '%2e', '%2f', '%5c', '\t', '\n', '\r', ' ', '\u0000', '@', ':', '?', '#', ';', '&'],
    ...['evil.example', 'https:', 'javascript:', 'user:pass', '/\u2044', '\uff0f', '\u2215', '\uff3c', '\u3002', 'é'],
    ...['\ud800', '[::1]', '127.0.0.1', 'console'],
  );
  const wanted = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`),
    fc.string({ unit: 'binary' }).map((text) => `/${text}`),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(wanted, fc.constantFrom('https://desk.example', 'http://127.0.0.1:3000'), (text, origin) => {
      const next = nextAddress(text);
      const led = new URL(next, `${origin}/sign-in`);
      assert.equal(led.origin, origin);
      assert.equal(led.username + led.password, '');
      assert.equal(nextAddress(next), next, 'a second reading changes nothing');
    }),
    { numRuns: 5_000 },
  );
});

test('a part of this site ends at its name’s boundary', () => {
  assert.ok(isWithin('/console', '/console?q=1') && isWithin('/console', '/console/calls'));
  assert.ok(!isWithin('/console', '/consoles'));
  assert.equal(nextAddressWithin('/console', '/console/../admin', '/console/calls'), '/console/calls');
  assert.equal(nextAddressWithin('/console', '/console/tickets/1?tab=note', '/x'), '/console/tickets/1?tab=note');
});
