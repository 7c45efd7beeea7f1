import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOvertaken, sendingTime } from '#domain/messages/send-later.ts';
import {
  after,
  agent,
  entry,
  exampleDesk,
  hold,
  morning,
  react,
  remind,
  type Story,
  ticketThatIs,
} from '#test/example-ticket.ts';

/** Friday 27 November 2026, 18:00 in Brussels. */
const fridayEvening = '2026-11-27T17:00:00Z';
const monday = '2026-11-30T07:30:00Z';
const colleague = { role: 'agent', personId: 'tom' } as const;

test('a message written on Friday evening goes out on Monday at the opening', () => {
  assert.deepEqual(sendingTime(exampleDesk, null, fridayEvening), { at: monday });
});

test('a message written while the desk is open waits for the next opening', () => {
  assert.deepEqual(sendingTime(exampleDesk, null, '2026-11-30T09:00:00Z'), { at: '2026-12-01T07:30:00Z' });
});

test('the next opening skips days off', () => {
  assert.deepEqual(sendingTime(exampleDesk, null, '2026-12-24T17:00:00Z'), { at: '2027-01-04T07:30:00Z' });
});

test('a chosen moment must be ahead, within a month, and while the desk is open', () => {
  const at = (chosen: string) => sendingTime(exampleDesk, chosen, fridayEvening);
  assert.deepEqual(at('2026-12-01T13:00:00Z'), { at: '2026-12-01T13:00:00Z' });
  assert.deepEqual(at('2026-11-28T10:00:00Z'), { refused: 'deskClosedThen' });
  assert.deepEqual(at('2026-11-30T16:00:00Z'), { refused: 'deskClosedThen' });
  assert.deepEqual(at('2026-11-27T10:00:00Z'), { refused: 'momentPassed' });
  assert.deepEqual(at('2027-02-01T10:00:00Z'), { refused: 'momentPassed' });
});

test('a desk that never opens sends nothing at its opening', () => {
  assert.deepEqual(sendingTime({ ...exampleDesk, hours: {} }, null, fridayEvening), { refused: 'deskClosedThen' });
});

/** Whether a message that its agent left on this ticket would still be sent after what follows. */
function isLeftBehind(story: Story, follows: (story: Story) => Story): boolean {
  const { version } = story.ticket;
  return isOvertaken(follows(story).events, { version, personId: agent.personId! });
}

test('a word of the requester, of a stranger or of a colleague overtakes it', () => {
  const waiting = ticketThatIs('waiting');
  assert.ok(isLeftBehind(waiting, (story) => after(story, react(fridayEvening), fridayEvening)));
  assert.ok(isLeftBehind(waiting, (story) => after(story, hold(fridayEvening), fridayEvening)));
  const answer = { type: 'answer', entry: entry('of another') } as const;
  assert.ok(isLeftBehind(waiting, (story) => after(story, answer, fridayEvening, colleague)));
});

test('a note, an assignment, a reminder of the clock and its own author’s words do not', () => {
  const waiting = ticketThatIs('waiting');
  const note = { type: 'note', entry: entry('note') } as const;
  assert.ok(!isLeftBehind(waiting, (story) => after(story, note, morning, colleague)));
  assert.ok(!isLeftBehind(waiting, (story) => after(story, { type: 'assign', assigneeId: 'tom' }, morning, colleague)));
  assert.ok(!isLeftBehind(waiting, (story) => after(story, remind(), story.ticket.clock!.next)));
  assert.ok(!isLeftBehind(waiting, (story) => after(story, { type: 'answer', entry: entry('own') }, morning)));
});
