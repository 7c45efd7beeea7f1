import assert from 'node:assert/strict';
import { test } from 'node:test';
import { approvalsPerTicketMax } from '#domain/approvals/approval.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import {
  after,
  afterAll,
  decideOn,
  entry,
  deadline as later,
  markHandled,
  morning,
  openedTicket,
  type Story,
  ticketThatIs,
} from '#test/example-ticket.ts';

const manager = { role: 'requester', personId: 'hugo' } as const;

function ask(approvalId = 'budget', ofId = 'hugo'): Command {
  return { type: 'askApproval', approvalId, ofId, mailId: `letter-${approvalId}`, entry: entry(approvalId) };
}

const approve: Command = { type: 'approve', approvalId: 'budget' };
const refuse: Command = { type: 'refuseApproval', approvalId: 'budget', reason: { id: 'why', hash: 'hash' } };
const withdraw: Command = { type: 'withdrawApproval', approvalId: 'budget' };

const answers: Command[] = [approve, refuse, withdraw];

const stateOf = ({ ticket, events }: Story) => {
  assert.deepEqual(replay(events), ticket);
  return ticket.approvals[0]?.state;
};

const asked = after(openedTicket(), ask(), morning);

test('a question is approved or refused, with a reason', () => {
  assert.equal(stateOf(asked), 'asked');
  assert.equal(stateOf(after(asked, approve, morning, manager)), 'approved');
  const refused = after(asked, refuse, morning, manager);
  assert.deepEqual([stateOf(refused), refused.ticket.approvals[0]!.reasonId], ['refused', 'why']);
});

test('an answer counts once, and not after the question was withdrawn or the ticket closed', () => {
  const over: [Story, string][] = [
    [after(asked, approve, morning, manager), 'approvalAnswered'],
    [after(asked, refuse, morning, manager), 'approvalAnswered'],
    [after(asked, withdraw, morning), 'approvalWithdrawn'],
    [after(after(openedTicket(), ask(), morning), { type: 'confirm', outcome: 'solved' }, later), 'ticketClosed'],
  ];
  for (const [before, refusal] of over) {
    for (const command of answers)
      assert.deepEqual(decideOn(before, command, later), { refused: refusal }, command.type);
  }
});

test('an open question stops neither handling nor the clock', () => {
  const { ticket } = after(asked, markHandled(), morning);
  assert.deepEqual([ticket.status, ticket.approvals[0]!.state], ['handled', 'asked']);
  const { ticket: answered } = after(after(asked, markHandled(), morning), approve, morning, manager);
  assert.deepEqual([answered.status, answered.lastWord], ['handled', 'desk']);
});

test('a person has one open question per ticket, and may be asked again after their answer', () => {
  assert.deepEqual(decideOn(asked, ask('again'), morning), { refused: 'approvalAsked' });
  const again = after(after(asked, refuse, morning, manager), ask('again'), morning);
  assert.equal(again.ticket.approvals.length, 2);
  assert.equal(after(asked, ask('of ines', 'ines'), morning).ticket.approvals.length, 2);
});

test('nobody is asked about a complaint, on a closed ticket, or for the twenty-first time', () => {
  const complaint = openedTicket(undefined, { kind: 'complaint', complaintDueAt: later });
  assert.deepEqual(decideOn(complaint, ask(), morning), { refused: 'approvalOfComplaint' });
  assert.deepEqual(decideOn(ticketThatIs('closed'), ask(), later), { refused: 'ticketClosed' });
  const many = Array.from({ length: approvalsPerTicketMax }, (_, place) => ask(`question ${place}`, `person ${place}`));
  assert.deepEqual(decideOn(afterAll(openedTicket(), many, morning), ask(), morning), { refused: 'tooManyApprovals' });
});

test('an unknown question is refused', () => {
  for (const command of answers)
    assert.deepEqual(decideOn(openedTicket(), command, morning), { refused: 'approvalUnknown' });
});
