import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessSteps } from '#domain/access/steps.ts';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import type { WeeklyHours } from '#domain/calendar/calendar.ts';

const span = [{ opens: '08:30', closes: '17:00' }];
const hours: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const desk = { calendar: federalCalendar, zone: 'Europe/Brussels', hours };

const table: [asked: string, says: string, ...at: string[]][] = [
  ['2026-11-24T09:00:00Z', 'a Tuesday', '2026-11-25T07:30:00Z', '2026-11-26T07:30:00Z', '2026-11-27T23:00:00Z'],
  ['2026-11-27T15:59:00Z', 'a Friday', '2026-11-30T07:30:00Z', '2026-12-01T07:30:00Z', '2026-12-02T23:00:00Z'],
  ['2026-10-29T10:00:00Z', 'before All Souls', '2026-10-30T07:30:00Z', '2026-11-03T07:30:00Z', '2026-11-04T23:00:00Z'],
  ['2026-05-12T10:00:00Z', 'before Ascension', '2026-05-13T06:30:00Z', '2026-05-18T06:30:00Z', '2026-05-19T22:00:00Z'],
  ['2026-11-28T23:30:00Z', 'a Sunday night', '2026-11-30T07:30:00Z', '2026-12-01T07:30:00Z', '2026-12-02T23:00:00Z'],
];

for (const [asked, says, first, second, last] of table)
  test(`asked on ${says}: reminded on the 1st and 2nd business day, with the desk after the 3rd`, () => {
    assert.deepEqual(accessSteps(desk, asked, 1), [
      { step: 'remind', at: first },
      { step: 'remind', at: second },
      { step: 'reachDesk', at: last },
    ]);
  });

test('an organisation without a service manager waits for nobody', () => {
  assert.deepEqual(accessSteps(desk, '2026-11-24T09:00:00Z', 0), [{ step: 'reachDesk', at: '2026-11-24T09:00:00Z' }]);
});
