import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleWords } from '#locales/console/messages.ts';
import { exampleDesk } from '#test/example-ticket.ts';
import { firstAnswerDrawing } from '#web/console/list/rows/row-drawing.ts';

const waits = { openedAt: '2026-11-24T09:00:30Z', firstAnswerDueAt: '2026-11-24T13:00:30Z' };

function drawnAt(now: string) {
  return firstAnswerDrawing(waits, { desk: exampleDesk, now, language: 'en', words: consoleWords.en }).pieces;
}

test('a row’s drawing moves by the minute, so that all who look within one see the same', () => {
  assert.deepEqual(drawnAt('2026-11-24T09:20:01Z'), drawnAt('2026-11-24T09:20:59.5Z'));
  assert.notDeepEqual(drawnAt('2026-11-24T09:20:59Z'), drawnAt('2026-11-24T09:21:00Z'));
});

test('in its first minute a drawing starts at its first hour', () => {
  const [first] = drawnAt('2026-11-24T09:00:45Z');
  assert.deepEqual([first?.kind, first?.past, first?.today], ['step', 0, true]);
});
