import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conversationsPerTicketMax, messagesPerConversationMax } from '#domain/conversations/conversation.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import {
  after,
  afterAll,
  decideOn,
  entry,
  deadline as later,
  morning,
  openedTicket,
  type Story,
  ticketThatIs,
} from '#test/example-ticket.ts';

const supplier = { role: 'requester', personId: 'supplier' } as const;

function start(conversationId = 'quote', personId = 'supplier'): Command {
  const subject = { id: `subject-${conversationId}`, hash: 'hash' };
  const letter = { mailId: `letter-${conversationId}`, language: 'fr', reference: 'BCDFGHJKLMNP' } as const;
  return { type: 'startConversation', conversationId, personId, subject, ...letter, entry: entry(conversationId) };
}

function answer(said: Partial<Command & { type: 'takeAnswer' }> = {}): Command {
  const from = { fromId: 'supplier', of: 'asked', provedBy: 'dkim', receivedAt: morning } as const;
  return { type: 'takeAnswer', conversationId: 'quote', entry: entry('reply'), ...from, ...said };
}

const turn = (type: 'closeConversation' | 'reopenConversation' | 'showConversation' | 'hideConversation'): Command => ({
  type,
  conversationId: 'quote',
});
const write: Command = { type: 'writeInConversation', conversationId: 'quote', mailId: 'second', entry: entry('more') };

const stateOf = ({ ticket, events }: Story) => {
  assert.deepEqual(replay(events), ticket);
  return ticket.conversations[0]?.state;
};

test('a question waits, is answered, and waits again after the next message', () => {
  const asked = after(openedTicket(), start(), morning);
  assert.equal(stateOf(asked), 'asked');
  const answered = after(asked, answer(), morning, supplier);
  assert.equal(stateOf(answered), 'answered');
  const again = after(answered, write, morning);
  assert.equal(stateOf(again), 'asked');
  assert.deepEqual(
    again.ticket.conversations[0]!.messages.map(({ of }) => of),
    ['desk', 'asked', 'desk'],
  );
  assert.equal(again.ticket.conversations[0]!.mailId, 'second');
});

for (const status of ['new', 'open', 'waiting', 'handled', 'closed'] as const)
  test(`an answer to a question leaves a ticket that is ${status} as it was`, () => {
    const before = status === 'closed' ? openedTicket() : ticketThatIs(status);
    const started = after(before, start(), morning);
    const asked = status === 'closed' ? after(started, { type: 'close', ...spam }, later) : started;
    const { ticket } = after(asked, answer(), later, supplier);
    for (const field of ['status', 'clock', 'lastWord', 'reactionAt', 'firstAnsweredAt', 'participantIds'] as const)
      assert.deepEqual(ticket[field], asked.ticket[field], field);
    assert.equal(ticket.conversations[0]!.state, 'answered');
  });

const spam = { reason: 'spam', said: null, duplicateOf: null, reachable: true, vainDays: [] } as const;

test('mail from somebody else and automatic mail are kept, and the question still waits', () => {
  const asked = after(openedTicket(), start(), morning);
  const other = after(asked, answer({ of: 'other', fromId: 'stranger' }), morning, supplier);
  const away = after(other, answer({ automatic: 'autoReply' }), morning, supplier);
  assert.equal(stateOf(away), 'asked');
  assert.equal(away.ticket.conversations[0]!.messages.length, 3);
});

test('a letter that comes back marks the question, unless it was answered or a later letter went out', () => {
  const fail = (mailId: string): Command => ({ type: 'failConversation', conversationId: 'quote', mailId });
  const asked = after(openedTicket(), start(), morning);
  assert.equal(stateOf(after(asked, fail('letter-quote'), morning)), 'failed');
  assert.equal(stateOf(after(after(asked, answer(), morning, supplier), fail('letter-quote'), morning)), 'answered');
  assert.equal(stateOf(after(after(asked, write, morning), fail('letter-quote'), morning)), 'asked');
  assert.equal(stateOf(after(after(asked, fail('letter-quote'), morning), write, morning)), 'asked');
});

test('a conversation is closed and reopened, shown and hidden, each once', () => {
  const asked = after(openedTicket(), start(), morning);
  const closed = after(asked, turn('closeConversation'), morning);
  assert.equal(stateOf(closed), 'closed');
  assert.deepEqual(decideOn(closed, turn('closeConversation'), morning), { events: [] });
  assert.equal(stateOf(after(closed, turn('reopenConversation'), morning)), 'asked');
  assert.deepEqual(decideOn(asked, turn('reopenConversation'), morning), { events: [] });
  const shown = after(asked, turn('showConversation'), morning);
  assert.equal(shown.ticket.conversations[0]!.shown, true);
  assert.deepEqual(decideOn(shown, turn('showConversation'), morning), { events: [] });
  assert.equal(after(shown, turn('hideConversation'), morning).ticket.conversations[0]!.shown, false);
  assert.equal(stateOf(after(closed, answer(), morning, supplier)), 'answered');
});

test('nobody who takes part in the ticket is asked, and a closed ticket asks nothing', () => {
  assert.deepEqual(decideOn(openedTicket(), start('quote', 'claire'), morning), { refused: 'askedTakesPart' });
  assert.deepEqual(decideOn(ticketThatIs('closed'), start(), later), { refused: 'ticketClosed' });
});

test('a ticket has twenty conversations, and a conversation two hundred messages', () => {
  const many = Array.from({ length: conversationsPerTicketMax }, (_, place) => start(`question-${place}`));
  const full = afterAll(openedTicket(), many, morning);
  assert.deepEqual(decideOn(full, start('one more'), morning), { refused: 'tooManyConversations' });
  const asked = after(openedTicket(), start(), morning);
  const long = Array.from({ length: messagesPerConversationMax - 1 }, () => answer()).reduce(
    (story, command) => after(story, command, morning, supplier),
    asked,
  );
  assert.deepEqual(decideOn(long, write, morning), { refused: 'conversationFull' });
});

test('an unknown conversation is refused', () => {
  for (const command of [write, answer(), turn('closeConversation'), turn('showConversation')])
    assert.deepEqual(decideOn(openedTicket(), command, morning), { refused: 'conversationUnknown' });
});

test('a ticket that joins another takes all its conversations along, and gets them back as they are then', () => {
  const from = afterAll(openedTicket(), [start(), turn('closeConversation')], morning).ticket;
  const to = openedTicket(undefined, { number: 'DTO-104218-40' });
  const joining = { ...from, id: 'other' };
  const joined = after(to, { type: 'takeIn', from: joining, participantIds: [] }, morning);
  assert.deepEqual(joined.ticket.conversations, from.conversations);
  const answered = after(joined, answer(), morning, supplier);
  const back = { ticketId: 'other', number: from.number };
  const parted = after(
    answered,
    {
      type: 'part',
      ...back,
      participantIds: [],
      before: null,
      mergedAt: morning,
      tagIds: [],
      taskIds: [],
      conversationIds: ['quote'],
      approvalIds: [],
    },
    morning,
  );
  assert.deepEqual(parted.ticket.conversations, []);
  const { conversations } = answered.ticket;
  const restored = after(
    { ticket: from, events: [] },
    { type: 'takeConversations', conversations, from: { ticketId: to.ticket.id, number: to.ticket.number } },
    morning,
  );
  assert.deepEqual(restored.ticket.conversations, conversations);
});
