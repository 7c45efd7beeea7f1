import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { isStatus, type LifecycleCommand, lifecycle, transition } from '#domain/ticket/lifecycle.ts';
import { type Status, statuses } from '#domain/ticket/vocabulary.ts';
import {
  after,
  ask,
  closeByClock,
  decideOn,
  entry,
  giveNotice,
  hold,
  markHandled,
  react,
  remind,
  type Story,
  ticketThatIs,
  ticketWithNotice,
} from '#test/example-ticket.ts';

/** R14 of product.md, written by hand. If the code's table differs, one of the two is wrong. `–` is a refusal. */
const r14 = `
  | command                          | new     | open    | waiting                        | handled                        | closed               |
  | take, assign                     | open    | open    | waiting                        | handled                        | –                    |
  | move to a team                   | =       | =       | =                              | =                              | –                    |
  | answer                           | open    | open    | open, clock stops              | open, clock stops              | –                    |
  | ask for information              | waiting | waiting | waiting, schedule starts again | waiting, notice withdrawn      | –                    |
  | mark handled                     | handled | handled | handled                        | handled, new notice, days anew | –                    |
  | close with a reason              | closed  | closed  | closed                         | closed                         | –                    |
  | refer a stranger (R8)            | closed  | closed  | closed                         | closed                         | –                    |
  | free from suspected spam (R1)    | =       | =       | =                              | =                              | –                    |
  | reaction in time                 | new     | open    | open                           | open                           | follow-up            |
  | “not solved”                     | new     | open    | open                           | open                           | follow-up            |
  | requester: solved                | closed  | closed  | closed                         | closed                         | –                    |
  | requester: withdrawn             | closed  | closed  | closed                         | closed                         | –                    |
  | requester: more time             | –       | –       | later                          | later                          | –                    |
  | clock: remind                    | –       | –       | waiting                        | –                              | –                    |
  | clock: give notice               | –       | –       | waiting                        | –                              | –                    |
  | clock: close                     | –       | –       | closed                         | closed                         | –                    |
  | reopen                           | –       | –       | –                              | open                           | open, closing undone |
  | permanent bounce of the notice   | –       | –       | open                           | open                           | open, closing undone |
  | received in time, read late      | new     | open    | open                           | open                           | open, closing undone |
  | held reply accepted              | new     | open    | open                           | open                           | open, closing undone |
  | split off a part (R5)            | =       | =       | =                              | =                              | –                    |
  | undo a splitting (R5)            | =       | =       | =                              | =                              | –                    |
  | merge into another (R5)          | closed  | closed  | closed                         | closed                         | –                    |
  | take another in (R5)             | =       | =       | =                              | =                              | –                    |
  | note                             | =       | =       | =                              | =                              | =                    |
  | outgoing call                    | =       | =       | =                              | =                              | =                    |
  | incoming call, nothing new       | =       | =       | =                              | =                              | =                    |
  | priority                         | =       | =       | =                              | =                              | =                    |
  | language                         | =       | =       | =                              | =                              | =                    |
  | held mail                        | =       | =       | =                              | =                              | =                    |
  | other automatic mail             | =       | =       | =                              | =                              | =                    |
`;

const friday: Instant = '2026-11-27T09:00:00Z';
const inTime: Instant = '2026-12-01T22:59:59Z';
const readLate: Instant = '2026-12-02T08:00:00Z';
const why = { id: 'why', hash: 'hash' };

/** Another ticket of the same requester. The desk wrote last, because an unanswered message would be a reaction. */
const other = { ticketId: 'other', number: 'DTO-104218-40' };
const another: Ticket = { ...ticketThatIs('open').ticket, id: other.ticketId, number: other.number };

/** The command of each row, and its name in the code's table, which pages use. */
const commands: Record<string, [LifecycleCommand, Command]> = {
  'take, assign': ['assign', { type: 'assign', assigneeId: 'nadia' }],
  'move to a team': ['moveToTeam', { type: 'moveToTeam', teamId: 'team', isMember: true }],
  answer: ['answer', { type: 'answer', entry: entry('again') }],
  'ask for information': ['requestInformation', ask()],
  'mark handled': ['markHandled', markHandled()],
  'close with a reason': [
    'close',
    { type: 'close', reason: 'spam', said: null, duplicateOf: null, reachable: true, vainDays: [] },
  ],
  'refer a stranger (R8)': ['refer', { type: 'refer', entry: entry('referral'), contactId: 'heritage' }],
  'free from suspected spam (R1)': ['free', { type: 'free', firstAnswerDueAt: friday }],
  'reaction in time': ['react', react(readLate)],
  '“not solved”': ['react', { ...react(readLate), entry: null }],
  'requester: solved': ['confirm', { type: 'confirm', outcome: 'solved' }],
  'requester: withdrawn': ['confirm', { type: 'confirm', outcome: 'withdrawn' }],
  'requester: more time': ['extend', { type: 'extend' }],
  'clock: remind': ['remind', remind()],
  'clock: give notice': ['giveNotice', giveNotice()],
  'clock: close': ['closeByClock', closeByClock()],
  'split off a part (R5)': [
    'splitOff',
    { type: 'splitOff', ...other, entryIds: ['reaction'], moved: [], left: [], cuts: [] },
  ],
  'undo a splitting (R5)': ['rejoin', { type: 'rejoin', ...other, entries: [], mended: [], from: another }],
  'merge into another (R5)': ['merge', { type: 'lead', why: 'merged', ...other }],
  'take another in (R5)': ['takeIn', { type: 'takeIn', from: another, participantIds: [] }],
  reopen: ['reopen', { type: 'reopen' }],
  'permanent bounce of the notice': ['bounceNotice', { type: 'bounceNotice', mailId: 'm', personId: null }],
  'received in time, read late': ['reactLate', react(inTime)],
  'held reply accepted': ['reactLate', acceptHeld(inTime)],
  note: ['record', { type: 'note', entry: entry('note') }],
  'outgoing call': ['record', call('out')],
  'incoming call, nothing new': ['record', call('in')],
  priority: ['record', { type: 'change', priority: 'high', reason: why }],
  language: ['record', { type: 'change', language: 'nl', reason: why }],
  'held mail': ['record', hold(inTime)],
  'other automatic mail': ['record', { type: 'recordAutomatic', entry: entry('away'), automatic: 'autoReply' }],
};

const table = readTable(r14);

for (const { says, status, cell } of table)
  test(`R14: ${says}, on a ticket that is ${status}: ${cell}`, () => {
    const [, command] = commands[says]!;
    expectCell(cell, storyFor(command, status), command);
  });

test('R14: this table has exactly every pair of command and status', () => {
  const pairs = (names: string[]) => names.flatMap((name) => statuses.map((status) => `${name} ${status}`)).sort();
  const tested = new Set(table.map(({ says, status }) => `${commands[says]![0]} ${status}`));
  assert.deepEqual([...tested].sort(), pairs(Object.keys(lifecycle)));
});

test('R14: the table used by pages agrees with decide', () => {
  for (const { says, status, cell } of table) {
    const target = transition(commands[says]![0], status);
    if (cell === '–') assert.ok(target !== 'followUp' && !isStatus(target), `${says}, ${status}`);
    else assert.equal(target, cell === 'follow-up' ? 'followUp' : statusOf(cell, status), `${says}, ${status}`);
  }
});

test('taking or assigning a ticket leaves its clock unchanged', () => {
  const { ticket } = ticketThatIs('handled');
  const assigned = after(ticketThatIs('handled'), { type: 'assign', assigneeId: 'tom' }, friday).ticket;
  assert.deepEqual(assigned.clock, ticket.clock);
});

test('the clock closes a waiting ticket only after its notice', () => {
  const beforeNotice = ticketThatIs('waiting');
  const closesAt = beforeNotice.ticket.clock!.closesAt;
  assert.deepEqual(decideOn(beforeNotice, closeByClock(), closesAt), { refused: 'notDue' });
  const afterNotice = ticketWithNotice();
  assert.equal(afterNotice.ticket.status, 'waiting');
  assert.equal(after(afterNotice, closeByClock(), afterNotice.ticket.clock!.closesAt).ticket.status, 'closed');
});

test('a held reply received after the closing becomes a follow-up when accepted', () => {
  const held = after(ticketThatIs('closed'), hold(readLate), readLate);
  assert.deepEqual(decideOn(held, acceptHeld(readLate), readLate), { followUp: true });
});

test('only a letter that serves as a notice can bounce as one: a bounce on an open ticket moves nothing', () => {
  const bounced = after(ticketThatIs('open'), { type: 'bounceNotice', mailId: 'm', personId: null }, friday);
  assert.equal(bounced.ticket.status, 'open');
  assert.ok(bounced.ticket.mailFailed);
});

function readTable(text: string): { says: string; status: Status; cell: string }[] {
  const rows = text.split('\n').filter((line) => line.includes('|'));
  const [, ...cells] = rows.map((line) => line.split('|').map((cell) => cell.trim()));
  return cells.flatMap(([, says, ...row]) =>
    statuses.map((status, column) => ({ says: says!, status, cell: row[column]! })),
  );
}

/** A ticket on which to try a command: clock commands are at their step, and a held reply exists. */
function storyFor(command: Command, status: Status): Story {
  if (command.type === 'acceptHeld') return after(ticketThatIs(status), hold(inTime), friday);
  if (command.type === 'free') return suspected(ticketThatIs(status));
  if (status !== 'waiting') return ticketThatIs(status);
  if (command.type === 'closeByClock') return ticketWithNotice();
  if (command.type !== 'giveNotice') return ticketThatIs('waiting');
  const asked = ticketThatIs('waiting');
  const once = after(asked, remind(), asked.ticket.clock!.next);
  return after(once, remind(), once.ticket.clock!.next);
}

function suspected({ ticket, events }: Story): Story {
  return { ticket: { ...ticket, suspectedSpam: true }, events };
}

function expectCell(cell: string, before: Story, command: Command): void {
  const at = momentOf(before, command);
  const decision = decideOn(before, command, at);
  if (cell === 'follow-up') assert.deepEqual(decision, { followUp: true });
  else if (cell === '–') expectRefusal(before, command, at);
  else expectMove(cell, before.ticket, after(before, command, at).ticket);
}

function expectRefusal(before: Story, command: Command, at: Instant): void {
  // A bounce is always recorded; only the lifecycle refuses it.
  if (command.type === 'bounceNotice') assert.equal(after(before, command, at).ticket.status, before.ticket.status);
  else assert.ok('refused' in decideOn(before, command, at));
}

function expectMove(cell: string, before: Ticket, ticket: Ticket): void {
  assert.equal(ticket.status, statusOf(cell, before.status));
  if (cell === '=') assert.deepEqual(ticket.clock, before.clock);
  // Otherwise the clock runs exactly while a ticket waits or is handled.
  else assert.equal(ticket.clock !== null, ticket.status === 'waiting' || ticket.status === 'handled');
  if (cell === 'open, closing undone') assert.deepEqual([ticket.closing, ticket.closedAt], [null, null]);
  if (cell === 'later') assert.ok(isAfter(ticket.clock!.next, before.clock!.next));
  if (cell in anew) assert.deepEqual(anewIn(ticket), anew[cell as keyof typeof anew]);
}

/** The clock of a ticket on which an agent acts on `friday`, before the relay accepts the letter. */
const anew = {
  'waiting, schedule starts again': { phase: 'reminder', asked: 0, startedOn: '2026-11-27', expected: true },
  'waiting, notice withdrawn': { phase: 'reminder', asked: 0, startedOn: '2026-11-27', expected: true },
  'handled, new notice, days anew': { phase: 'notice', asked: 0, startedOn: '2026-11-27', expected: true },
};

function anewIn({ clock }: Ticket) {
  const { phase, asked, startedOn, expected } = clock!;
  return { phase, asked, startedOn, expected };
}

function momentOf({ ticket }: Story, { type }: Command): Instant {
  const byClock = type === 'remind' || type === 'giveNotice' || type === 'closeByClock';
  if (byClock && ticket.clock) return ticket.clock.next;
  return ticket.status === 'closed' ? readLate : friday;
}

function statusOf(cell: string, before: Status): Status {
  if (cell === '=' || cell === 'later') return before;
  return cell.split(',')[0] as Status;
}

function acceptHeld(receivedAt: Instant): Command {
  return { type: 'acceptHeld', entryId: 'held', personId: 'marc', receivedAt };
}

function call(direction: 'in' | 'out'): Command {
  return { type: 'call', entry: entry('call'), direction, callerId: null, reaction: false, reached: true, told: false };
}
