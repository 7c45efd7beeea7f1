import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve, replay } from '#domain/ticket/events/evolve.ts';
import {
  after,
  afterAll,
  agent,
  hold,
  morning,
  openedTicket,
  react,
  requester,
  ticketThatIs,
  ticketWithNotice,
} from '#test/example-ticket.ts';
import { anyStory } from '#test/ticket-stories.ts';

const friday = '2026-11-27T09:00:00Z';
const monday = '2026-11-30T09:00:00Z';

/** Enough runs for dozens of each way to close, in about a second. */
const manyRuns = { numRuns: 500 };

test('in every run, replaying the stored events gives the ticket', () => {
  fc.assert(
    fc.property(anyStory(), ({ ticket, events }) => {
      const stored: TicketEvent[] = JSON.parse(JSON.stringify(events));
      assert.deepEqual(replay(stored), ticket);
    }),
    manyRuns,
  );
});

test('in every run, a ticket counts its events and has the time of the last', () => {
  fc.assert(
    fc.property(anyStory(), ({ ticket, events }) => {
      assert.equal(ticket.version, events.length);
      assert.equal(ticket.changedAt, events.at(-1)!.at);
      assert.deepEqual(
        events.map(({ seq }) => seq),
        events.map((_, place) => place + 1),
      );
    }),
    manyRuns,
  );
});

test('in every run, an event holds ids and closed vocabularies, never a text', () => {
  fc.assert(
    fc.property(anyStory(), ({ events }) => {
      // Test ids have at most four words, and calendars give reasons in four languages.
      for (const { data } of events) assert.doesNotMatch(JSON.stringify(data, withoutReasons), /@|\w+ \w+ \w+ \w+ \w+/);
    }),
    manyRuns,
  );
});

test('in every run, a ticket is closed exactly if it has a closing', () => {
  fc.assert(
    fc.property(anyStory(), ({ steps }) => {
      for (const {
        after: { status, closing, closedAt },
      } of steps)
        assert.deepEqual([closing !== null, closedAt !== null], Array(2).fill(status === 'closed'));
    }),
    manyRuns,
  );
});

test('a ticket starts as new, with its requester as the only participant and last author', () => {
  const { status, participantIds, lastWord, version } = openedTicket().ticket;
  assert.deepEqual([status, participantIds, lastWord, version], ['new', [requester], 'requester', 1]);
});

test('a history that does not begin with its opening is invalid', () => {
  const [, answered] = ticketThatIs('open').events;
  assert.throws(() => evolve(null, answered!), /begins with "opened"/);
  assert.throws(() => replay([]), /at least one event/);
});

test('the first answer is the first of answer, request and handling, and does not change', () => {
  assert.equal(ticketThatIs('new').ticket.firstAnsweredAt, null);
  assert.equal(ticketThatIs('waiting').ticket.firstAnsweredAt, morning);
  assert.equal(ticketWithNotice().ticket.firstAnsweredAt, morning);
});

test('a second reaction does not make the first less late', () => {
  const twice = after(after(ticketThatIs('open'), react(friday), friday), react(monday), monday);
  assert.equal(twice.ticket.reactionAt, friday);
});

test('held replies are due from the first until the last is decided', () => {
  const held = after(after(ticketThatIs('open'), hold(friday, 'one'), friday), hold(monday, 'two'), monday);
  const decided = after(held, { type: 'dismissHeld', entryId: 'one' }, monday);
  assert.deepEqual([decided.ticket.heldIds, decided.ticket.heldDueAt], [['two'], friday]);
  assert.equal(after(decided, { type: 'dismissHeld', entryId: 'two' }, monday).ticket.heldDueAt, null);
});

test('a person joins once, however often they write', () => {
  const { participantIds } = afterAll(
    ticketThatIs('open'),
    [react(friday, 'marc'), react(friday, 'marc')],
    friday,
  ).ticket;
  assert.deepEqual(participantIds, [requester, 'marc']);
});

test('a reopened ticket waits for the desk again, without clock or closing', () => {
  const reopened = after(ticketThatIs('closed'), { type: 'reopen' }, '2026-12-02T09:00:00Z', agent).ticket;
  assert.deepEqual([reopened.status, reopened.clock, reopened.closing, reopened.closedAt], ['open', null, null, null]);
});

function withoutReasons(key: string, value: unknown): unknown {
  return key === 'skipped' ? undefined : value;
}
