import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClockFact, type PastClock, pastClocks } from '#domain/clock/past-clocks.ts';
import { whatIf } from '#domain/clock/what-if.ts';
import {
  after,
  closeByClock,
  exampleDesk,
  markHandled,
  morning,
  react,
  type Story,
  ticketThatIs,
  ticketWithNotice,
} from '#test/example-ticket.ts';

const now = '2027-01-31T09:00:00Z';

/** Handled on Tuesday 24 November, 10:00: with five business days the ticket closes at the end of Tuesday 1 December. */
function handled(facts: Partial<PastClock> = {}): PastClock {
  return {
    ticketId: 'a',
    number: 'DTO-104217-39',
    phase: 'notice',
    startedAt: morning,
    extendedAt: [],
    reactedAt: null,
    endedAt: null,
    closed: false,
    ...facts,
  };
}

function closingAfter(closingDays: number, facts: Partial<typeof exampleDesk.policy> = {}) {
  return { ...exampleDesk.policy, ...facts, closingDays };
}

test('with 3 days instead of 5, a ticket with a reaction on the fourth day would have closed before it', () => {
  const past = [handled({ reactedAt: '2026-11-30T09:00:00Z' }), handled({ ticketId: 'b', closed: true })];
  const { tickets, present, typed, lost, saved } = whatIf(exampleDesk, closingAfter(3), past, now);
  assert.deepEqual(
    [tickets, present.tooEarly, typed.tooEarly, lost, saved],
    [...[2, 0, 1], { count: 1, numbers: ['DTO-104217-39'] }, 0],
  );
  assert.deepEqual([present.closed, typed.closed], [1, 2]);
});

test('a requester who came back after the closing would have been in time under a longer policy', () => {
  const cameBack = handled({ closed: true, reactedAt: '2026-12-02T09:00:00Z' });
  assert.deepEqual(
    [whatIf(exampleDesk, closingAfter(6), [cameBack], now)].map(({ saved, lost }) => [saved, lost.count]),
    [[1, 0]],
  );
});

test('the last day counts to its end: a reaction a minute before 24:00 is in time, and one at 24:00 is not (R17, R19)', () => {
  const closedAt = (reactedAt: string) => playClock(exampleDesk, handled({ reactedAt }), now).closedAt;
  assert.equal(closedAt('2026-12-01T22:59:00Z'), null);
  assert.equal(closedAt('2026-12-01T23:00:00Z'), '2026-12-01T23:00:00Z');
});

test('“more time” is granted by its policy, and only before the step that it moves (R20)', () => {
  const asked = handled({ extendedAt: ['2026-11-27T09:00:00Z'], closed: true });
  assert.equal(playClock(exampleDesk, asked, now).closedAt, '2026-12-08T23:00:00Z');
  const short = { ...exampleDesk, policy: closingAfter(2) };
  assert.equal(playClock(short, asked, now).closedAt, '2026-11-26T23:00:00Z', 'closed before it was asked');
});

test('a policy with fewer reminders sends fewer mails and closes sooner (R15)', () => {
  const request = handled({ phase: 'request', closed: true });
  const typed = closingAfter(5, { reminderDays: [], noticeDay: 3 });
  const { present, typed: then } = whatIf(exampleDesk, typed, [request], now);
  assert.deepEqual([present.mails, then.mails], [3, 1]);
  assert.ok(then.medianDays! < present.medianDays!);
});

test('a ticket ended by the desk, or still running, is not closed for silence beyond what is known', () => {
  const ended = handled({ endedAt: '2026-11-26T09:00:00Z' });
  assert.equal(playClock(exampleDesk, ended, now).closedAt, null);
  assert.equal(playClock(exampleDesk, handled(), '2026-11-30T09:00:00Z').closedAt, null);
});

test('under its own policy a history replays to what happened', () => {
  const closes = '2026-12-09T23:00:00Z';
  const silent = after(ticketWithNotice(), closeByClock(), closes);
  const [one] = pastClocks(factsOf(silent));
  assert.deepEqual([one?.phase, one?.startedAt, one?.closed], ['request', morning, true]);
  assert.deepEqual(playClock(exampleDesk, one!, now), { mails: 3, closedAt: closes });

  const late = after(silent, react('2026-12-09T22:00:00Z'), '2026-12-11T08:00:00Z');
  const [undone] = pastClocks(factsOf(late));
  assert.deepEqual([undone?.reactedAt, undone?.closed], ['2026-12-09T22:00:00Z', false]);
  assert.equal(playClock(exampleDesk, undone!, now).closedAt, null);

  const reacted = after(ticketThatIs('handled'), react('2026-11-26T08:00:00Z'), '2026-11-26T08:01:00Z');
  assert.deepEqual(
    pastClocks(factsOf(reacted)).map(({ phase, reactedAt }) => [phase, reactedAt]),
    [['notice', '2026-11-26T08:00:00Z']],
  );
});

test('a letter that was never sent, or was answered before it was sent, starts no clock', () => {
  const facts = factsOf(ticketThatIs('handled')).filter(({ type }) => type !== 'clockStarted');
  assert.deepEqual(pastClocks(facts), []);
  const toNobody = after(ticketThatIs('open'), markHandled('nobody'), morning);
  const unreachable = after(toNobody, closeByClock(), toNobody.ticket.clock!.closesAt);
  assert.deepEqual(pastClocks(factsOf(unreachable)), [], 'nobody could react');
  const before = after(ticketThatIs('handled'), react('2026-11-20T08:00:00Z'), '2026-11-26T08:01:00Z');
  assert.deepEqual(pastClocks(factsOf(before)), []);
});

test('a median is the mean of the middle two', () => {
  const at = (startedAt: string, ticketId: string) => handled({ startedAt, ticketId, closed: true });
  // From the start of a day to 24:00 of the fifth business day is eight days; from noon it is half a day less.
  const past = [at('2026-11-23T23:00:00Z', 'a'), at('2026-11-24T11:00:00Z', 'b')];
  assert.equal(whatIf(exampleDesk, exampleDesk.policy, past, now).present.medianDays, 7.75);
});

/** The mails for one request or notice under a desk's own policy, and when it closes. */
function playClock(desk: typeof exampleDesk, past: PastClock, at: string) {
  const { mails, medianDays } = whatIf(desk, desk.policy, [past], at).present;
  if (medianDays === null) return { mails, closedAt: null };
  const closesAt = Math.round(Date.parse(past.startedAt) + medianDays * 86_400_000);
  return { mails, closedAt: Temporal.Instant.fromEpochMilliseconds(closesAt).toString() };
}

/** The facts as the store reads them. */
function factsOf({ events }: Story): ClockFact[] {
  const types = ['informationRequested', 'handled', 'clockStarted', 'extended', 'reacted', 'reopened', 'closed'];
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ type, at, data }) => ({
      ticketId: 'a',
      number: 'DTO-104217-39',
      type: type as ClockFact['type'],
      at,
      receivedAt: 'receivedAt' in data ? (data.receivedAt ?? null) : null,
      reaction: 'reaction' in data ? data.reaction : null,
      reason: 'why' in data ? data.why : 'reason' in data && typeof data.reason === 'string' ? data.reason : null,
    }));
}
