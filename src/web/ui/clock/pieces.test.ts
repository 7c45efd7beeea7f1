import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketClock } from '#domain/clock/clock.ts';
import { hatchLines, layOut, placeOfNow } from '#web/ui/clock/layout.ts';
import { daysOf, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';

const zone = 'Europe/Brussels';

/** Handled on Friday 27 November 2026. */
const notice: TicketClock = {
  phase: 'notice',
  asked: 0,
  of: 0,
  next: '2026-12-04T23:00:00Z',
  closesAt: '2026-12-04T23:00:00Z',
  expected: false,
  startedOn: '2026-11-27',
  counted: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
  skipped: [
    { date: '2026-11-28', reason: 'weekend' },
    { date: '2026-11-29', reason: 'weekend' },
  ],
  extended: false,
  steps: [],
};

test('days are in order, with skipped ones in one run', () => {
  const pieces = piecesOf(notice, nowIn(zone, '2026-12-01T09:48:00Z'), 'fr', zone);
  assert.deepEqual(pieces.map(told), ['gap of 2', 'lun 30 past', 'mar 1 today', 'mer 2', 'jeu 3', 'ven 4']);
});

test('“now” is at its true place within the day, in the desk’s zone', () => {
  assert.deepEqual(nowIn(zone, '2026-12-01T23:30:00Z'), { date: '2026-12-02', part: 30 / 1440 });
});

test('“now” may fall into uncounted days', () => {
  const [gap] = piecesOf(notice, nowIn(zone, '2026-11-29T11:00:00Z'), 'fr', zone);
  assert.deepEqual(gap, { kind: 'gap', key: '2026-11-28', days: 2, today: true, past: 0.75 });
});

test('while reminders run, the row ends with the notice and shows the remaining reminders', () => {
  const waiting: TicketClock = {
    ...notice,
    phase: 'reminder',
    of: 1,
    steps: [
      { step: 'remind', at: '2026-12-01T07:30:00Z' },
      { step: 'notice', at: '2026-12-02T07:30:00Z' },
      { step: 'close', at: '2026-12-04T23:00:00Z' },
    ],
  };
  const pieces = piecesOf(waiting, nowIn(zone, '2026-11-30T09:00:00Z'), 'nl', zone);
  assert.deepEqual(pieces.map(told), ['gap of 2', 'ma 30 today', 'di 1 reminder', 'wo 2']);
});

test('sent reminders keep their day if the page knows it', () => {
  const waiting: TicketClock = { ...notice, phase: 'reminder', asked: 1, of: 1 };
  const now = nowIn(zone, '2026-12-02T09:00:00Z');
  const pieces = piecesOf(waiting, now, 'nl', zone, ['2026-12-01T07:30:00Z']);
  assert.deepEqual(pieces.map(told), ['gap of 2', 'ma 30 past', 'di 1 past reminder', 'wo 2 today', 'do 3', 'vr 4']);
});

test('in a count that has not started no day is past, and “now” is absent (R17)', () => {
  const pieces = piecesOf({ ...notice, expected: true }, nowIn(zone, '2026-12-02T09:00:00Z'), 'nl', zone);
  assert.deepEqual(pieces.map(told), ['gap of 2', 'ma 30', 'di 1', 'wo 2', 'do 3', 'vr 4']);
  assert.ok(pieces.every((piece) => piece.kind === 'gap' || piece.expected));
});

test('the same days are given in words, with the reason of each skipped one', () => {
  const days = daysOf(notice, 'en', zone, { countedDay: 'counted', weekendDay: 'weekend, not counted' });
  assert.deepEqual(days.slice(0, 3), [
    'Sat\u00a028\u00a0Nov, weekend, not counted',
    'Sun\u00a029\u00a0Nov, weekend, not counted',
    'Mon\u00a030\u00a0Nov, counted',
  ]);
});

test('gaps take the width they need, steps share the rest, and all of it fits', () => {
  const pieces = piecesOf(notice, nowIn(zone, '2026-12-01T11:00:00Z'), 'fr', zone);
  const placed = layOut(pieces, { from: 10, width: 100, apart: 2, gap: (days) => 2 * days });
  assert.deepEqual(
    placed.map(({ width }) => width),
    [4, 17.2, 17.2, 17.2, 17.2, 17.2],
  );
  assert.equal(Math.round(placed.at(-1)!.x + placed.at(-1)!.width), 110);
  const today = placed[2]!;
  assert.equal(placeOfNow(placed), today.x + today.width * (12 / 24));
});

test('a hatch stays inside its box', () => {
  const figures = hatchLines(10, 20, 7, 5, 3)
    .match(/[\d.]+ [\d.]+/g)!
    .map((point) => point.split(' ').map(Number));
  for (const [x = 0, y = 0] of figures) assert.ok(x >= 10 && x <= 17 && y >= 20 && y <= 25, `${x} ${y}`);
});

function told(piece: Piece): string {
  if (piece.kind === 'gap') return `gap of ${piece.days}`;
  const state = piece.today ? ' today' : piece.past === 1 ? ' past' : '';
  return `${piece.weekday} ${piece.day}${state}${piece.reminder ? ' reminder' : ''}`;
}
