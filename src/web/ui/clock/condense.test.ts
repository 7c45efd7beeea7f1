import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asOne, byRuns, fitted } from '#web/ui/clock/condense.ts';
import { placeOfNow } from '#web/ui/clock/layout.ts';
import type { Piece } from '#web/ui/clock/pieces.ts';

const sizes = { from: 0, width: 74, apart: 2, gap: (days: number) => Math.min(2 + 2 * days, 12) };

/** Weeks of five days, the first ones past; today is the third day of the week after them, at noon. */
function weeks(count: number, past = 1): Piece[] {
  return Array.from({ length: count }, (_, week): Piece[] => {
    const days = Array.from({ length: 5 }, (_, day): Piece => {
      const today = week === past && day === 2;
      const gone = week < past || (week === past && day < 2);
      const key = `${week}.${day}`;
      return { kind: 'step', key, weekday: 'x', day: key, past: today ? 0.5 : Number(gone), today, reminder: false };
    });
    const gap: Piece = { kind: 'gap', key: `after ${week}`, days: 2, today: false, past: 0 };
    return week === count - 1 ? days : [...days, gap];
  }).flat();
}

test('a policy of one week is drawn by day', () => {
  assert.equal(fitted(weeks(1, 0), sizes, 2.5).length, 5);
});

test('a policy of four weeks is drawn by week in a row, each as wide as its days', () => {
  const placed = fitted(weeks(4), sizes, 2.5);
  assert.deepEqual(
    placed.map(({ piece }) => (piece.kind === 'gap' ? 'gap' : piece.day)),
    ['0.0–0.4', 'gap', '1.0–1.4', 'gap', '2.0–2.4', 'gap', '3.0–3.4'],
  );
  assert.ok(placed.every(({ width }) => width > 0));
  const now = placed[2]!;
  assert.equal(placeOfNow(placed), now.x + now.width / 2, 'Wednesday noon is the middle of a week');
});

test('half a year is one bar', () => {
  const placed = fitted(weeks(24, 12), sizes, 2.5);
  assert.equal(placed.length, 1);
  assert.equal(placed[0]!.piece.kind === 'step' && placed[0]!.piece.day, '120');
  assert.equal(Math.round(placed[0]!.width), 74);
  assert.ok(Math.abs(placeOfNow(placed)! - 74 * (62.5 / 120)) < 0.01);
});

test('no drawing has a negative width', () => {
  for (let count = 1; count <= 24; count++)
    assert.ok(
      fitted(weeks(count), sizes, 2.5).every(({ width }) => width > 0),
      `${count} weeks`,
    );
});

test('an empty count has an empty drawing', () => {
  assert.deepEqual([byRuns([]), asOne([])], [[], []]);
});
