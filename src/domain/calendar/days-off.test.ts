import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dayOff } from '#domain/calendar/days-off.ts';

const nobody: Calendar = { id: 'none', names: { fr: '', nl: '', de: '', en: '' }, rules: [] };
const inventory = { fr: 'Inventaire', nl: 'Inventaris', de: 'Inventur', en: 'Stocktaking' };

test('a Tuesday without a reason is a business day', () => assert.equal(dayOff(federalCalendar, '2026-11-24'), null));

test('Saturday and Sunday are never business days', () => {
  assert.equal(dayOff(nobody, '2026-11-28'), 'weekend');
  assert.equal(dayOff(nobody, '2026-11-29'), 'weekend');
});

test('a holiday is named even on a Sunday', () => {
  assert.equal(reasonIn('en', '2026-12-25'), 'Christmas Day');
  assert.equal(reasonIn('fr', '2026-11-01'), 'Toussaint');
});

test('the federal days off are business days of the legal calendar', () => {
  for (const date of [
    '2026-11-02',
    '2027-11-15',
    '2028-12-26',
    '2026-12-28',
    '2026-12-31',
    '2026-05-15',
    '2026-07-20',
  ]) {
    assert.equal(dayOff(legalHolidays, date), null, date);
    assert.notEqual(dayOff(federalCalendar, date), null, date);
  }
});

test('bridge days apply to the year for which they were set', () => {
  assert.equal(dayOff(federalCalendar, '2027-05-07'), null);
});

test('a rule applies from its first to its last valid date', () => {
  const rule = {
    kind: 'fixed' as const,
    month: 6,
    day: 15,
    reason: inventory,
    from: '2027-01-01',
    until: '2028-06-15',
  };
  const off = (date: string) => dayOff({ ...nobody, rules: [rule] }, date) === inventory;
  assert.deepEqual(['2026-06-15', '2027-06-15', '2028-06-15', '2029-06-15'].map(off), [false, true, true, false]);
});

function reasonIn(language: 'fr' | 'en', date: string) {
  const reason = dayOff(legalHolidays, date);
  return typeof reason === 'object' ? reason?.[language] : reason;
}
