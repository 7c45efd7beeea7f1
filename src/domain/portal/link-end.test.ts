import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLinkOver } from '#domain/portal/link-end.ts';

const queuedAt = '2026-11-24T09:00:00Z';

test('R29: a link lasts as long as its clock runs, and 30 days more', () => {
  const running = { queuedAt, isClockRunning: true, clockEndedAt: null };
  assert.equal(isLinkOver(running, '2028-01-01T00:00:00Z'), false);
  const ended = { ...running, clockEndedAt: '2026-12-01T23:00:00Z' };
  assert.equal(isLinkOver(ended, '2026-12-31T22:59:59Z'), false);
  assert.equal(isLinkOver(ended, '2026-12-31T23:00:00Z'), true);
});

test('R29: a link without a clock lasts 30 days from its letter', () => {
  const alone = { queuedAt, isClockRunning: false, clockEndedAt: null };
  assert.equal(isLinkOver(alone, '2026-12-24T08:59:59Z'), false);
  assert.equal(isLinkOver(alone, '2026-12-24T09:00:00Z'), true);
});
