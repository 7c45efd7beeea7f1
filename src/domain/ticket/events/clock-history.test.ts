import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockHistory } from '#domain/ticket/events/clock-history.ts';
import {
  after,
  closeByClock,
  entry,
  hold,
  morning,
  react,
  type Story,
  ticketThatIs,
  ticketWithNotice,
} from '#test/example-ticket.ts';

const told = ({ events }: Story) =>
  clockHistory(events).map(({ event, after: { clock } }) => `${event.type} ${clock?.closesAt ?? 'none'}`);

test('each event that set, moved or ended a date is listed, and no other', () => {
  const noted = after(ticketWithNotice(), { type: 'note', entry: entry('note') }, '2026-12-03T09:00:00Z');
  const extended = after(noted, { type: 'extend' }, '2026-12-04T09:00:00Z');
  const closed = after(extended, closeByClock(), extended.ticket.clock!.closesAt);
  assert.deepEqual(told(after(closed, react('2026-12-16T22:59:00Z'), '2026-12-18T08:00:00Z')), [
    'opened none',
    'informationRequested 2026-12-09T23:00:00Z',
    'clockStarted 2026-12-09T23:00:00Z',
    'reminded 2026-12-09T23:00:00Z',
    'reminded 2026-12-09T23:00:00Z',
    'noticeGiven 2026-12-09T23:00:00Z',
    'clockStarted 2026-12-09T23:00:00Z',
    'extended 2026-12-16T23:00:00Z',
    'closed none',
    'reopened none',
  ]);
});

test('a held reply that blocks the closing is listed, and so is its decision', () => {
  const held = after(ticketThatIs('handled'), hold(morning), morning);
  const dismissed = after(held, { type: 'dismissHeld', entryId: 'held' }, morning);
  assert.deepEqual(
    told(dismissed)
      .slice(-2)
      .map((line) => line.split(' ')[0]),
    ['held', 'heldDismissed'],
  );
});
