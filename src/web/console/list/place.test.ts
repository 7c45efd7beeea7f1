import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace, writePlace } from '#web/console/list/place.ts';

test('a place parses to itself', () => {
  const place = {
    rank: 3,
    at: '2026-12-01T08:30:00.123456Z',
    complete: true,
    id: '019ab000-0000-7000-8000-000000000001',
  };
  assert.deepEqual(readPlace(writePlace(place)), place);
});

test('an invalid place is the beginning', () => {
  for (const text of [
    null,
    '',
    '1',
    '1~now~x',
    '1~2026-12-01T08:30:00Z~x',
    '1~2026-99-01T08:30:00Z~0~019ab000-0000-7000-8000-000000000001',
    '1~2026-12-01T08:30:00Z~019ab000-0000-7000-8000-000000000001',
  ])
    assert.equal(readPlace(text), null);
});
