import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarProblems } from '#cli/doctor/examine.ts';
import { desks } from '#demo/cast.ts';

const wcms = { ...desks.wcms, id: 'wcms' };
const november = '2026-11-24T09:00:00Z';

test('after 1 October doctor names a calendar without bridge days for next year, and its page', () => {
  const [problem, ...others] = calendarProblems(wcms, november);
  assert.match(problem!, /bridge days of 2027 .* of DTO .*\/admin\/desks\/DTO\/calendar\/2027/);
  assert.deepEqual([others, calendarProblems(wcms, '2026-09-24T09:00:00Z')], [[], []]);
});

test('a decided year, or rules without bridge days, is not a problem', () => {
  const decided = { ...wcms, calendar: { ...wcms.calendar, decidedYears: [2026, 2027] } };
  assert.deepEqual(calendarProblems(decided, november), []);
  assert.deepEqual(calendarProblems({ ...desks.archives, id: 'archives' }, november), []);
});
