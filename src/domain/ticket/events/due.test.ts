import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextDue } from '#domain/ticket/events/due.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { openedTicket } from '#test/example-ticket.ts';

const answered: Ticket = {
  ...openedTicket('2026-11-24T09:00:00Z', { firstAnswerDueAt: '2026-11-24T13:00:00Z' }).ticket,
  status: 'open',
  changedAt: '2026-11-24T10:00:00Z',
  firstAnsweredAt: '2026-11-24T10:00:00Z',
  lastWord: 'desk',
};

function due(changes: Partial<Ticket>) {
  const { reason, at } = nextDue({ ...answered, ...changes });
  return [reason, at];
}

test('an urgent ticket without a phone call comes before its first answer', () => {
  const urgent: Partial<Ticket> = { urgent: true, status: 'new', firstAnsweredAt: null };
  assert.deepEqual(due(urgent), ['urgentNotPhoned', answered.openedAt]);
  assert.deepEqual(due({ ...urgent, phonedAt: answered.changedAt }), ['firstAnswer', answered.firstAnswerDueAt]);
});

test('a reaction is due from its receipt', () => {
  assert.deepEqual(due({ reactionAt: '2026-11-24T11:00:00Z', lastWord: 'requester' }), [
    'reaction',
    '2026-11-24T11:00:00Z',
  ]);
});

test('a held reply needs an agent, also on a closed ticket', () => {
  const held: Partial<Ticket> = { heldIds: ['e'], heldDueAt: '2026-11-24T15:00:00Z' };
  assert.deepEqual(due(held), ['held', '2026-11-24T15:00:00Z']);
  assert.deepEqual(due({ ...held, status: 'closed', closedAt: '2026-11-24T12:00:00Z' }), [
    'held',
    '2026-11-24T15:00:00Z',
  ]);
});

test('R23: a held reply can raise its ticket and never lowers it', () => {
  const held: Partial<Ticket> = { heldIds: ['e'], heldDueAt: '2026-11-24T15:00:00Z' };
  const states: Partial<Ticket>[] = [
    { urgent: true, status: 'new', firstAnsweredAt: null },
    { status: 'new', firstAnsweredAt: null },
    { reactionAt: '2026-11-24T11:00:00Z', lastWord: 'requester' },
    { mailFailed: true },
    { complaintDueAt: '2026-12-09T23:00:00Z' },
    { toBeTold: true },
    { suspectedSpam: true },
    { status: 'closed', closedAt: '2026-11-24T12:00:00Z' },
    {},
  ];
  for (const state of states) {
    const [own, withHeld] = [nextDue({ ...answered, ...state }), nextDue({ ...answered, ...state, ...held })];
    assert.ok(withHeld.rank <= own.rank, `${own.reason} became ${withHeld.reason}`);
    if (withHeld.rank === own.rank) assert.deepEqual(withHeld, own);
  }
  assert.deepEqual(due({ status: 'new', firstAnsweredAt: null, ...held }), ['firstAnswer', answered.firstAnswerDueAt]);
});

test('a closed ticket needs nothing', () => {
  assert.equal(due({ status: 'closed', closedAt: '2026-11-24T12:00:00Z' })[0], 'closed');
});

test('a suspected robot’s ticket has its own list', () => {
  assert.equal(due({ suspectedSpam: true, status: 'new', firstAnsweredAt: null })[0], 'suspectedSpam');
});
