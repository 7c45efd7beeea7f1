import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketTargets } from '#domain/targets/targets.ts';
import { nextDue } from '#domain/ticket/events/due.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { consoleWords } from '#locales/console/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { exampleDesk, openedTicket } from '#test/example-ticket.ts';
import { dueWords } from '#web/console/list/rows/due-words.ts';

/** Tuesday 24 November 2026, 10:00 in Brussels. */
const now = '2026-11-24T09:00:00Z';
const opened = openedTicket().ticket;
const answered: Ticket = { ...opened, status: 'open', firstAnsweredAt: '2026-11-23T10:00:00Z', lastWord: 'desk' };

function said(changes: Partial<Ticket>): string {
  const ticket = { ...answered, ...changes };
  const due = nextDue(ticket);
  const row = { ...ticket, dueRank: due.rank, dueAt: due.at } as unknown as TicketSummary;
  const { strong, rest } = dueWords(row, { desk: exampleDesk, now, language: 'en', words: consoleWords.en });
  return `${strong} · ${rest}`;
}

const none: TicketTargets = { firstAnswer: null, nextAnswer: null, handled: null, next: null };
const reaction = (dueAt: string | null): Partial<Ticket> => ({
  reactionAt: '2026-11-24T08:00:00Z',
  lastWord: 'requester',
  targets: { ...none, nextAnswer: { since: '2026-11-24T08:00:00Z', dueAt, fired: [] } },
});
const inWork = (dueAt: string | null): Partial<Ticket> => ({
  targets: {
    ...none,
    handled: {
      since: '2026-11-23T09:00:00Z',
      stoppedAt: null,
      handledAt: null,
      ranMs: 0,
      lengthMs: 1,
      dueAt,
      fired: [],
    },
  },
});

test('a first answer is due today with its time, or “tomorrow”', () => {
  const waits: Partial<Ticket> = { status: 'new', firstAnsweredAt: null };
  assert.equal(said({ ...waits, firstAnswerDueAt: '2026-11-24T10:30:00Z' }), '11:30 · in 1 h 30');
  assert.equal(said({ ...waits, firstAnswerDueAt: '2026-11-25T08:15:00Z' }), 'tomorrow 9:15 · ');
});

test('a reaction shows its due time, or how late it is', () => {
  assert.equal(said(reaction('2026-11-24T10:30:00Z')), '11:30 · in 1 h 30');
  assert.equal(said(reaction('2026-11-25T08:15:00Z')), 'tomorrow 9:15 · ');
  assert.equal(said(reaction('2026-11-24T08:30:00Z')), '30 min late · 9:30');
});

test('how late it is comes before the date, which has its year half a year later', () => {
  assert.equal(said(reaction('2026-11-20T08:30:00Z')), '4 days late · Fri\u00a020\u00a0Nov 9:30');
  assert.equal(said(reaction('2026-02-20T08:30:00Z')), '277 days late · Fri\u00a020\u00a0Feb\u00a02026 9:30');
});

test('a complaint shows its last day, or how late it is', () => {
  const complaint = (complaintDueAt: string) => said({ kind: 'complaint', complaintDueAt });
  assert.equal(complaint('2026-11-26T23:00:00Z'), 'Thu\u00a026\u00a0Nov · 2 days left');
  assert.equal(complaint('2026-11-22T23:00:00Z'), '2 days late · Sun\u00a022\u00a0Nov');
});

test('without such a target, a reaction shows how long it waits', () => {
  assert.equal(said(reaction(null)), 'Reaction · 1 h ago');
  assert.equal(said({ ...reaction(null), targets: null }), 'Reaction · 1 h ago');
});

test('a ticket in work shows when it is to be handled', () => {
  assert.equal(said(inWork('2026-11-24T14:00:00Z')), '15:00 · in 5 h');
  assert.equal(said({ ...inWork(null), changedAt: '2026-11-24T06:00:00Z' }), 'In work · 3 h ago');
});
