import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theClock } from '#domain/actor.ts';
import { snoozeChoices } from '#domain/ticket/decide/snooze.ts';
import { clockActsAt, escalatesAt, nextDue } from '#domain/ticket/events/due.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { wakesAt } from '#domain/ticket/events/snooze.ts';
import {
  after,
  agent,
  closeByClock,
  deadline,
  decideOn,
  entry,
  exampleDesk,
  hold,
  markHandled,
  morning,
  react,
  type Story,
  ticketThatIs,
} from '#test/example-ticket.ts';

const later = '2026-11-24T09:30:00Z';
const thursday = '2026-11-26T07:30:00Z';
const colleague = { role: 'agent', personId: 'tom' } as const;

function snoozed(status: 'new' | 'open' | 'waiting' | 'handled' = 'open', until: string | null = thursday): Story {
  const mine = after(ticketThatIs(status), { type: 'assign', assigneeId: agent.personId }, morning);
  return after(mine, { type: 'snooze', until }, later);
}

/** The ticket without its snooze. */
function others({ ticket: { snooze: _, version: _v, ...ticket } }: Story) {
  return { ...ticket, due: nextDue({ ...ticket, snooze: null, version: 0 }) };
}

test('snoozing and waking change nothing else: not the clock, the targets, the due time or the status (R14–R22)', () => {
  for (const status of ['new', 'open', 'waiting', 'handled'] as const) {
    const mine = after(ticketThatIs(status), { type: 'assign', assigneeId: agent.personId }, morning);
    const aside = after(mine, { type: 'snooze', until: thursday }, later);
    const back = after(aside, { type: 'wake' }, thursday, theClock);
    for (const story of [aside, back, after(aside, { type: 'wake' }, later)]) {
      assert.deepEqual(others(story), others(mine), status);
      assert.equal(clockActsAt(story.ticket), clockActsAt(mine.ticket));
      assert.equal(escalatesAt(story.ticket), escalatesAt(mine.ticket));
      assert.deepEqual(replay(story.events), story.ticket);
    }
  }
});

test('a snoozed ticket closes on its day like any other (R17), and the snooze ends with it', () => {
  const { ticket } = after(snoozed('handled', '2026-12-10T07:30:00Z'), closeByClock(), deadline);
  assert.equal(ticket.status, 'closed');
  assert.equal(ticket.snooze, null);
});

test('the clock brings a ticket back at its time, not before, and only once', () => {
  const aside = snoozed();
  assert.equal(wakesAt(aside.ticket), thursday);
  assert.deepEqual(decideOn(aside, { type: 'wake' }, later, theClock), { refused: 'notDue' });
  const back = after(aside, { type: 'wake' }, thursday, theClock);
  assert.deepEqual(back.ticket.snooze, { personId: agent.personId, until: thursday, wokenBy: 'time' });
  assert.equal(wakesAt(back.ticket), null);
  assert.deepEqual(decideOn(back, { type: 'wake' }, thursday, theClock), { refused: 'notDue' });
});

test('a message of the requester brings it back at once, even one that is held', () => {
  for (const until of [thursday, null]) {
    assert.equal(after(snoozed('waiting', until), react(later), later).ticket.snooze?.wokenBy, 'reply');
    assert.equal(after(snoozed('open', until), hold(later), later).ticket.snooze?.wokenBy, 'reply');
  }
  assert.equal(wakesAt(snoozed('open', null).ticket), null);
});

test('a mail that cannot be delivered ends the wait for a reply', () => {
  const failed = { type: 'failMail', mailId: 'mail', personId: null, toRequester: true } as const;
  assert.equal(after(snoozed('open', null), failed, later).ticket.snooze?.wokenBy, 'mailFailed');
});

const letter = { mailId: 'letter', entry: entry('question') };

test('the answer of a third party brings it back, but not an automatic reply; a question that fails does, too', () => {
  const subject = { id: 'subject', hash: 'hash' };
  const named = { conversationId: 'quote', personId: 'supplier', subject, language: 'fr', reference: 'REF' } as const;
  const asked = after(snoozed('open', null), { type: 'startConversation', ...named, ...letter }, later);
  assert.equal(asked.ticket.snooze?.wokenBy, null);
  const from = { entry: entry('reply'), fromId: 'supplier', of: 'asked', provedBy: 'dkim', receivedAt: later } as const;
  const answer = { type: 'takeAnswer', conversationId: 'quote', ...from } as const;
  assert.equal(after(asked, { ...answer, automatic: 'autoReply' }, later).ticket.snooze?.wokenBy, null);
  const back = after(asked, answer, later);
  assert.equal(back.ticket.snooze?.wokenBy, 'reply');
  const more = { type: 'writeInConversation', conversationId: 'quote', mailId: 'more', entry: entry('more') } as const;
  assert.equal(after(back, more, later).ticket.snooze, null);
  const failed = { type: 'failConversation', conversationId: 'quote', mailId: 'letter' } as const;
  assert.equal(after(asked, failed, later).ticket.snooze?.wokenBy, 'mailFailed');
});

test('the answer of an approver brings it back', () => {
  const asking = { type: 'askApproval', approvalId: 'budget', ofId: 'hugo', ...letter } as const;
  const asked = after(snoozed('open', null), asking, later);
  assert.equal(asked.ticket.snooze?.wokenBy, null);
  for (const answer of [{ type: 'approve' }, { type: 'refuseApproval', reason: null }] as const)
    assert.equal(after(asked, { approvalId: 'budget', ...answer }, later).ticket.snooze?.wokenBy, 'reply');
});

test('the mark of a ticket that came back stays until its agent acts', () => {
  const back = after(snoozed(), react(later), later);
  const noted = after(back, { type: 'note', entry: entry('note') }, later);
  assert.equal(noted.ticket.snooze?.wokenBy, 'reply');
  const byOther = after(back, { type: 'answer', entry: entry('by another') }, later, colleague);
  assert.equal(byOther.ticket.snooze?.wokenBy, 'reply');
  assert.equal(after(back, { type: 'answer', entry: entry('own') }, later).ticket.snooze, null);
  assert.equal(after(back, markHandled(), later).ticket.snooze, null);
});

test('an answer of its agent leaves a snoozed ticket aside', () => {
  const answered = after(snoozed('open', null), { type: 'answer', entry: entry('answer') }, later);
  assert.equal(answered.ticket.snooze?.wokenBy, null);
});

test('giving the ticket to somebody else ends it', () => {
  assert.equal(after(snoozed(), { type: 'assign', assigneeId: 'tom' }, later).ticket.snooze, null);
  assert.equal(after(snoozed(), { type: 'assign', assigneeId: agent.personId }, later).ticket.snooze?.until, thursday);
});

test('only its agent can snooze a ticket or take it back, and only until a moment within a year', () => {
  const mine = after(ticketThatIs('open'), { type: 'assign', assigneeId: agent.personId }, morning);
  const refused = (until: string, by: typeof agent = agent) => decideOn(mine, { type: 'snooze', until }, later, by);
  assert.deepEqual(refused(thursday, colleague), { refused: 'notAssignee' });
  assert.deepEqual(refused(later), { refused: 'momentPassed' });
  assert.deepEqual(refused('2028-01-01T00:00:00Z'), { refused: 'momentPassed' });
  assert.deepEqual(decideOn(snoozed(), { type: 'wake' }, later, colleague), { refused: 'notAssignee' });
  assert.deepEqual(decideOn(ticketThatIs('closed'), { type: 'snooze', until: null }, deadline), {
    refused: 'ticketClosed',
  });
  assert.deepEqual(decideOn(mine, { type: 'wake' }, later), { events: [] });
});

test('the proposals are the next business days at the opening and the steps of the clock, earliest first', () => {
  const { ticket } = ticketThatIs('waiting');
  assert.deepEqual(snoozeChoices(exampleDesk, ticket, later), [
    { name: 'nextDay', until: '2026-11-25T07:30:00Z' },
    { name: 'remind', until: '2026-11-26T07:30:00Z' },
    { name: 'remind', until: '2026-11-30T07:30:00Z' },
    { name: 'nextWeek', until: '2026-12-01T07:30:00Z' },
    { name: 'notice', until: '2026-12-02T07:30:00Z' },
    { name: 'close', until: '2026-12-09T07:30:00Z' },
  ]);
  assert.deepEqual(
    snoozeChoices(exampleDesk, ticketThatIs('open').ticket, later).map(({ name }) => name),
    ['nextDay', 'nextWeek'],
  );
});
