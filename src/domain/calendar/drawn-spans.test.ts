import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEdge, withSpan } from './drawn-spans.ts';
import { readSpans, spansText } from './spans.ts';

const spans = (text: string) => readSpans(text)!;
const day = spans('08:30-12:00, 13:00-17:00');

test('an edge moves by quarters of an hour, and stops at its neighbours and at the ends of the day', () => {
  assert.equal(spansText(withEdge(day, 0, 'opens', 7 * 60 + 50)), '07:45-12:00, 13:00-17:00');
  assert.equal(spansText(withEdge(day, 0, 'closes', 14 * 60)), '08:30-13:00, 13:00-17:00');
  assert.equal(spansText(withEdge(day, 1, 'opens', 20 * 60)), '08:30-12:00, 16:45-17:00');
  assert.equal(spansText(withEdge(day, 1, 'closes', 2000)), '08:30-12:00, 13:00-24:00');
  assert.equal(spansText(withEdge(day, 0, 'opens', -60)), '00:00-12:00, 13:00-17:00');
});

test('a new span is drawn in either direction, and only where the day is free', () => {
  assert.equal(spansText(withSpan([], 9 * 60, 17 * 60 + 7)), '09:00-17:00');
  assert.equal(spansText(withSpan([], 17 * 60, 9 * 60)), '09:00-17:00');
  assert.equal(spansText(withSpan(day, 12 * 60 + 15, 15 * 60)), '08:30-12:00, 12:15-13:00, 13:00-17:00');
  assert.equal(spansText(withSpan(day, 18 * 60, 10 * 60)), '08:30-12:00, 13:00-17:00, 17:00-18:00');
  assert.deepEqual(withSpan(day, 10 * 60, 11 * 60), day);
  assert.deepEqual(withSpan(day, 18 * 60, 18 * 60 + 5), day);
});
