import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desks } from '#demo/cast.ts';
import { ago, momentsBefore, on } from '#demo/moments.ts';
import { scripts } from '#demo/tickets/scripts.ts';
import { type Instant, isBefore, plusSeconds } from '#domain/instant.ts';

/** Wednesday 2 December 2026, 10:00 in Brussels. */
const wednesday = '2026-12-02T09:00:00Z';
const saturdayNight = '2026-11-28T02:00:00Z';

test('days ago are business days of the desk', () => {
  const instantOf = momentsBefore(wednesday, desks.wcms);
  assert.equal(instantOf(on(1, '15:20')), '2026-12-01T14:20:00Z');
  assert.equal(instantOf(on(3, '15:20')), '2026-11-27T14:20:00Z');
});

test('on a weekend, one day ago is Friday', () => {
  assert.equal(momentsBefore(saturdayNight, desks.wcms)(on(1, '15:20')), '2026-11-27T14:20:00Z');
});

test('minutes ago are minutes of opening hours', () => {
  assert.equal(momentsBefore(wednesday, desks.wcms)(ago(60)), '2026-12-02T08:00:00Z');
  assert.equal(momentsBefore(wednesday, desks.wcms)(ago(120)), '2026-12-01T15:30:00Z');
  assert.equal(momentsBefore(saturdayNight, desks.wcms)(ago(6)), '2026-11-27T15:54:00Z');
});

test('every script moves forward and ends before now, at any start time', () => {
  for (const now of hoursOf(2026, 31)) {
    const instantOf = momentsBefore(now, desks.wcms);
    for (const { name, acts } of scripts) {
      const instants = [...acts.map(([moment]) => instantOf(moment)), now];
      const runsForward = instants.every((instant, place) => place === 0 || isBefore(instants[place - 1]!, instant));
      assert.ok(runsForward, `${name} at ${now}`);
    }
  }
});

/** Instants around a year, `apart` hours apart. */
function hoursOf(year: number, apart: number): Instant[] {
  const begin = `${year}-01-01T00:17:31Z`;
  return Array.from({ length: Math.floor((372 * 24) / apart) }, (_, place) => plusSeconds(begin, place * apart * 3600));
}
