import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from '#domain/calendar/day.ts';
import { readUntil } from '#web/shared/forecast/read-until.ts';

const zone = 'Europe/Brussels';
const tuesday = '2026-11-24T09:00:00Z';

function until(query: string, now = tuesday): string {
  const { day, wrong, typed } = readUntil(new URLSearchParams(query), zone, now);
  return [dateOf(day), ...(wrong ? ['wrong'] : []), ...(typed ? [typed] : [])].join(' ');
}

test('the default is Friday; on a Friday or weekend the coming one', () => {
  assert.equal(until(''), '2026-11-27');
  assert.equal(until('', '2026-11-27T09:00:00Z'), '2026-12-04');
  assert.equal(until('', '2026-11-28T09:00:00Z'), '2026-12-04');
});

test('today is the day in the desk’s zone, and next week ends on Sunday', () => {
  assert.equal(until('until=today', '2026-11-24T23:30:00Z'), '2026-11-25');
  assert.equal(until('until=tomorrow'), '2026-11-25');
  assert.equal(until('until=nextWeek'), '2026-12-06');
  assert.equal(until('until=nextWeek', '2026-11-29T09:00:00Z'), '2026-12-06');
});

test('a chosen date is valid within ten weeks; an invalid one stays in the field, and Friday is shown', () => {
  assert.equal(until('until=date&date=2026-12-24'), '2026-12-24 2026-12-24');
  assert.equal(until('date=2026-12-24'), '2026-12-24 2026-12-24');
  for (const wrong of ['2026-11-23', '2027-02-03', '2026-02-30', 'soon'])
    assert.equal(until(`until=date&date=${wrong}`), `2026-11-27 wrong ${wrong}`);
});
