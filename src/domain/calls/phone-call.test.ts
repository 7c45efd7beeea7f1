import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Calendar } from '#domain/calendar/calendar.ts';
import {
  afterHearing,
  awaitedSince,
  type CallFacts,
  callBackDueAt,
  type HeardEvent,
  phoneEvents,
  ringingSecondsMax,
  stateOfCall,
  talkingSecondsMax,
} from '#domain/calls/phone-call.ts';

const calendar: Calendar = { id: 'c', names: { fr: '', nl: '', de: '', en: '' }, rules: [] };
const span = [{ opens: '08:30', closes: '17:00' }];
const opening = { zone: 'Europe/Brussels', calendar, hours: { 1: span, 2: span, 3: span, 4: span, 5: span } };

const rang = '2026-11-24T09:00:00Z';
const second = (seconds: number) => new Date(Date.parse(rang) + seconds * 1000).toISOString();
const heard = (...news: HeardEvent[]) => news.reduce<CallFacts | null>(afterHearing, null)!;
const state = (facts: CallFacts, now = second(60), outsideHours = false) =>
  stateOfCall({ ...facts, outsideHours }, now);

const ringing: HeardEvent = { event: 'ringing', at: rang, agentId: null };
const answered: HeardEvent = { event: 'answered', at: second(5), agentId: 'nadia' };
const hungUp: HeardEvent = { event: 'hungUp', at: second(50), agentId: null };

test('a call rings, is answered and ends', () => {
  assert.equal(state(heard(ringing)), 'ringing');
  assert.equal(state(heard(ringing, answered)), 'talking');
  assert.equal(state(heard(ringing, answered, hungUp)), 'ended');
  assert.equal(heard(ringing, answered, hungUp).answeredBy, 'nadia');
});

test('a call that ends unanswered, or rings while the line is closed, is missed', () => {
  assert.equal(state(heard(ringing, hungUp)), 'missed');
  assert.equal(state(heard(ringing), second(1), true), 'missed');
  assert.equal(state(heard(ringing, answered), second(9), true), 'talking');
});

test('a call without news does not ring or talk for ever', () => {
  assert.equal(state(heard(ringing), second(ringingSecondsMax - 1)), 'ringing');
  assert.equal(state(heard(ringing), second(ringingSecondsMax)), 'missed');
  assert.equal(state(heard(ringing, answered), second(5 + talkingSecondsMax)), 'ended');
});

const anyEvent: fc.Arbitrary<HeardEvent> = fc.record({
  event: fc.constantFrom(...phoneEvents),
  at: fc.integer({ min: 0, max: 20 }).map(second),
  agentId: fc.constantFrom(null, 'nadia', 'tom'),
});

test('news in any order, and repeated, results in the same call', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyEvent, { minLength: 1, maxLength: 8 })
        .chain((news) => fc.tuple(fc.constant(news), fc.shuffledSubarray(news, { minLength: news.length }))),
      fc.integer({ min: 0, max: 7 }),
      ([news, shuffled], again) => {
        const once = heard(...news);
        assert.deepEqual(heard(...shuffled), once);
        assert.deepEqual(heard(...shuffled, shuffled[again % shuffled.length]!), once);
      },
    ),
  );
});

test('an answered call is never missed, and an ended one does not ring', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), fc.boolean(), (news, outsideHours) => {
      const told = new Set(news.map(({ event }) => event));
      const now = state(heard(...news), second(60), outsideHours);
      if (told.has('answered')) assert.ok(now === 'talking' || now === 'ended');
      else assert.ok(now === 'ringing' || now === 'missed');
      if (told.has('hungUp')) assert.ok(now === 'ended' || now === 'missed');
    }),
  );
});

test('a missed call is due at once while the line is open, otherwise at its next opening', () => {
  assert.equal(callBackDueAt(opening, rang), rang);
  assert.equal(callBackDueAt(opening, '2026-11-27T17:00:00Z'), '2026-11-30T07:30:00Z');
});

test('a promised call-back is due within the hour, before the line closes', () => {
  assert.equal(callBackDueAt(opening, rang, 'hour'), '2026-11-24T10:00:00Z');
  assert.equal(callBackDueAt(opening, '2026-11-24T15:30:00Z', 'hour'), '2026-11-24T16:00:00Z');
  assert.equal(callBackDueAt(opening, rang, 'nextOpening'), '2026-11-25T07:30:00Z');
});

test('a call is expected from the opening of its line, not from the night before (R12)', () => {
  assert.equal(awaitedSince(opening, rang, second(600)), rang);
  assert.equal(awaitedSince(opening, '2026-11-23T20:00:00Z', rang), '2026-11-24T07:30:00Z');
  assert.equal(awaitedSince(opening, '2026-11-23T20:00:00Z', '2026-11-24T06:00:00Z'), null);
});
