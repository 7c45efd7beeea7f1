import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedUntilOnDesk } from '#web/public/contact/draft/saved-until.ts';

const day = 24 * 60 * 60 * 1000;
const later = (days: number) => new Date(Date.now() + days * day).toISOString();

test('a draft’s expiry is never in the past of the desk’s clock', () => {
  for (const moved of [0, 30, 400]) {
    const now = later(moved);
    const until = savedUntilOnDesk({ clock: { now: () => now } }, later(7));
    const left = Date.parse(until) - Date.parse(now);
    assert.ok(Math.abs(left - 7 * day) < 60_000, `${moved} days: ${left}`);
  }
});
