import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consolePlace } from './console-place.ts';

const at = (headers: Record<string, string>) => new Request('https://desk.example/admin', { headers });

test('the link back leads to the console page that was left', () => {
  const left = 'https://desk.example/console?view=mine&q=a%20b';
  assert.equal(consolePlace(at({ referer: left })), '/console?view=mine&q=a%20b');
  assert.equal(
    consolePlace(at({ cookie: '__Host-console-place=%2Fconsole%2Ftickets%2FDTO-1' })),
    '/console/tickets/DTO-1',
  );
});

test('anything else leads to the list', () => {
  const others: Record<string, string>[] = [
    {},
    { referer: 'https://desk.example/admin/look' },
    { referer: 'https://elsewhere.example/console/tickets/DTO-1' },
    { referer: 'https://desk.example/consoles' },
    { cookie: '__Host-console-place=https%3A%2F%2Felsewhere.example' },
    { cookie: '__Host-console-place=%2F%2Felsewhere.example%2Fconsole' },
    { cookie: '__Host-console-place=%E0%A4%A' },
  ];
  for (const headers of others) assert.equal(consolePlace(at(headers)), '/console', JSON.stringify(headers));
});
