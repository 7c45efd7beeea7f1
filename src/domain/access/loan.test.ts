import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contend, type LoanPlan, overlap, readLoanDays } from '#domain/access/loan.ts';

const read = (from: string, until: string) => readLoanDays('Europe/Brussels', '2026-11-24', { from, until });

test('a loan runs from the start of its first day to the end of its last', () => {
  assert.deepEqual(read('2026-11-24', '2026-11-24'), {
    fromAt: '2026-11-23T23:00:00Z',
    untilAt: '2026-11-24T23:00:00Z',
  });
});

const refused: [from: string, until: string, why: string][] = [
  ['', '2026-12-01', 'date'],
  ['2026-02-30', '2026-12-01', 'date'],
  ['1/12/2026', '2026-12-01', 'date'],
  ['2026-12-02', '2026-12-01', 'backwards'],
  ['2026-11-23', '2026-12-01', 'past'],
  ['2026-11-24', '2027-11-26', 'tooLong'],
];
for (const [from, until, why] of refused)
  test(`a loan from “${from}” to “${until}” is refused: ${why}`, () =>
    assert.deepEqual(read(from, until), { refused: why }));

test('a loan that begins as another ends does not overlap it', () => {
  const first = { fromAt: '2026-11-24T23:00:00Z', untilAt: '2026-11-27T23:00:00Z' };
  assert.equal(overlap(first, { fromAt: '2026-11-27T23:00:00Z', untilAt: '2026-11-28T23:00:00Z' }), false);
  assert.equal(overlap(first, { fromAt: '2026-11-27T22:00:00Z', untilAt: '2026-11-28T23:00:00Z' }), true);
});

test('loans conflict over one place of the same people, and not across sites or roles', () => {
  const plan: LoanPlan = { lenderId: 'hugo', borrowerId: 'joke', role: 'editor', siteId: '1042' };
  assert.equal(contend(plan, { ...plan, borrowerId: 'bram' }), true);
  assert.equal(contend(plan, { ...plan, lenderId: 'bram' }), true);
  assert.equal(contend(plan, { ...plan, lenderId: 'joke', borrowerId: 'emil' }), true);
  assert.equal(contend(plan, { ...plan, siteId: '1187' }), false);
  assert.equal(contend(plan, { ...plan, role: 'serviceManager', siteId: null }), false);
  assert.equal(contend(plan, { lenderId: 'bram', borrowerId: 'emil', role: 'editor', siteId: '1042' }), false);
});
