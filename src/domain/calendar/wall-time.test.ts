import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';

const zone = 'Europe/Brussels';

test('a date and time is read and shown in the desk’s zone', () => {
  assert.equal(instantOfWallTime(zone, '2026-11-24T09:05'), '2026-11-24T08:05:00Z');
  assert.equal(instantOfWallTime(zone, '2026-07-24T09:05:00'), '2026-07-24T07:05:00Z');
  assert.equal(wallTimeOf(zone, '2026-11-24T08:05:40Z'), '2026-11-24T09:05');
});

for (const text of ['', 'tomorrow', '2026-02-30T09:00', '2026-11-24', '2026-11-24T25:00', '2026-11-24T09:60'])
  test(`"${text}" is not a date and time`, () => assert.equal(instantOfWallTime(zone, text), null));
