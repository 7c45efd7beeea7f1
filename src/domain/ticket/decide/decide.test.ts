import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBefore, plusSeconds } from '#domain/instant.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { EventData } from '#domain/ticket/events/events.ts';
import {
  after,
  afterAll,
  agent,
  ask,
  asRequester,
  closeByClock,
  deadline,
  decideOn,
  entry,
  giveNotice,
  hold,
  markHandled,
  morning,
  openedTicket,
  react,
  remind,
  requester,
  ticketThatIs,
  ticketWithNotice,
  told,
} from '#test/example-ticket.ts';
import { anyStory } from '#test/ticket-stories.ts';

const beforeDeadline = '2026-12-01T22:59:59Z';
const friday = '2026-11-27T09:00:00Z';

/** Enough runs for dozens of each way to close, in about a second. */
const manyRuns = { numRuns: 500 };

test('a handled ticket closes at the end of the fifth business day, and not a second before (R17)', () => {
  const handled = ticketThatIs('handled');
  assert.deepEqual(decideOn(handled, closeByClock(), beforeDeadline), { refused: 'notDue' });
  const { closing, closedAt } = after(handled, closeByClock(), deadline).ticket;
  assert.deepEqual(closing, { reason: 'silence', deadline, duplicateOf: null });
  assert.equal(closedAt, deadline);
});

test('until the relay accepts the notice its date is expected, and nothing closes (R17)', () => {
  const handled = after(ticketThatIs('open'), markHandled(), '2026-11-24T09:00:00Z');
  assert.deepEqual(decideOn(handled, closeByClock(), '2027-06-01T00:00:00Z'), { refused: 'noticeNotSent' });
  const sent = after(handled, told, '2026-11-26T09:00:00Z');
  assert.deepEqual([sent.ticket.clock!.expected, sent.ticket.clock!.startedOn], [false, '2026-11-26']);
  assert.equal(sent.ticket.clock!.closesAt, '2026-12-03T23:00:00Z');
});

test('only the relay’s first acceptance counts: a second copy of the notice moves no date', () => {
  const handled = ticketThatIs('handled');
  assert.deepEqual(decideOn(handled, told, friday), { events: [] });
});

test('a reminder before its day is refused, and so is a notice in its place (R15)', () => {
  const waiting = ticketThatIs('waiting');
  const { next } = waiting.ticket.clock!;
  assert.deepEqual(decideOn(waiting, remind(), plusSeconds(next, -1)), {
    refused: 'notDue',
  });
  assert.deepEqual(decideOn(waiting, giveNotice(), next), { refused: 'notDue' });
});

test('after the notice of an unanswered request the ticket still waits, and the count starts again (R15)', () => {
  const { status, clock } = ticketWithNotice().ticket;
  assert.deepEqual([status, clock!.phase, clock!.asked, clock!.of], ['waiting', 'notice', 2, 2]);
  assert.deepEqual([clock!.startedOn, clock!.counted.length], ['2026-12-02', 5]);
});

test('while mail from before the deadline is unread, nothing closes (R19)', () => {
  assert.deepEqual(decideOn(ticketThatIs('handled'), closeByClock(true), deadline), { refused: 'mailUnread' });
});

test('a held reply blocks the closing until an agent dismisses it (R22)', () => {
  const held = after(ticketThatIs('handled'), hold(friday), friday);
  assert.deepEqual(decideOn(held, closeByClock(), deadline), { refused: 'requesterHasLastWord' });
  const dismissed = after(held, { type: 'dismissHeld', entryId: 'held' }, friday);
  assert.equal(after(dismissed, closeByClock(), deadline).ticket.status, 'closed');
});

test('the clock never closes a ticket whose last message is the requester’s (R22)', () => {
  const { ticket, events } = ticketThatIs('handled');
  const unanswered = { ticket: { ...ticket, lastWord: 'requester' as const }, events };
  assert.deepEqual(decideOn(unanswered, closeByClock(), deadline), { refused: 'requesterHasLastWord' });
});

test('a held reply is decided once', () => {
  const held = after(ticketThatIs('handled'), hold(friday), friday);
  const dismissed = after(held, { type: 'dismissHeld', entryId: 'held' }, friday);
  const accept: Command = { type: 'acceptHeld', entryId: 'held', personId: null, receivedAt: friday };
  assert.deepEqual(decideOn(dismissed, accept, friday), { refused: 'notHeld' });
});

test('a reply received before the closing and read after it undoes the closing (R19)', () => {
  const { status, closing, clock } = after(
    ticketThatIs('closed'),
    react(beforeDeadline),
    '2026-12-02T08:00:00Z',
  ).ticket;
  assert.deepEqual([status, closing, clock], ['open', null, null]);
});

test('a reply received at 24:00 or later opens a follow-up (R21)', () => {
  assert.deepEqual(decideOn(ticketThatIs('closed'), react(deadline), '2026-12-02T08:00:00Z'), { followUp: true });
});

test('“more time” adds five business days, once per notice (R20)', () => {
  const extended = after(ticketThatIs('handled'), { type: 'extend' }, friday);
  assert.equal(extended.ticket.clock!.closesAt, '2026-12-08T23:00:00Z');
  assert.deepEqual(decideOn(extended, { type: 'extend' }, friday), { refused: 'alreadyExtended' });
  const again = afterAll(extended, [markHandled(), told], friday);
  assert.equal(after(again, { type: 'extend' }, friday).ticket.clock!.extended, true);
});

test('“more time” granted before the relay accepts the notice survives a recount (R20)', () => {
  const extended = afterAll(ticketThatIs('open'), [markHandled(), { type: 'extend' }], '2026-11-24T09:00:00Z');
  const sent = after(extended, told, '2026-11-26T09:00:00Z').ticket.clock!;
  assert.deepEqual([sent.extended, sent.closesAt], [true, '2026-12-10T23:00:00Z']);
});

test('an agent closes as solved or withdrawn only on the requester’s recorded confirmation (R22)', () => {
  const open = ticketThatIs('open');
  const close = {
    type: 'close',
    reason: 'solved',
    said: null,
    duplicateOf: null,
    reachable: true,
    vainDays: [],
  } as const;
  const word = { how: 'phone', text: { id: 'said', hash: 'hash' } } as const;
  assert.deepEqual(decideOn(open, close, friday, agent), { refused: 'needsRequestersWord' });
  assert.equal(after(open, close, friday, asRequester).ticket.closing?.reason, 'solved');
  assert.equal(after(open, { ...close, said: word }, friday, agent).ticket.closing?.reason, 'solved');
});

test('only a duplicate names another ticket', () => {
  const open = ticketThatIs('open');
  const close = (reason: 'duplicate' | 'spam', ticketId: string | null) => {
    const duplicateOf = ticketId === null ? null : { ticketId, number: 'DTO-104218-40' };
    return decideOn(open, { type: 'close', reason, said: null, duplicateOf, reachable: true, vainDays: [] }, friday);
  };
  const refusal = { refused: 'duplicateOfUnknown' };
  assert.deepEqual(
    [close('duplicate', null), close('duplicate', 'ticket'), close('spam', 'other')],
    Array(3).fill(refusal),
  );
  assert.ok('events' in close('duplicate', 'other'));
});

test('a requester without working mail is told by phone, and that call is the notice (R16)', () => {
  const handled = after(ticketThatIs('open'), markHandled('agent'), '2026-11-24T09:00:00Z');
  assert.equal(handled.ticket.toBeTold, true);
  const called = after(handled, call({ told: true }), friday).ticket;
  assert.deepEqual([called.toBeTold, called.clock!.expected, called.clock!.startedOn], [false, false, '2026-11-27']);
});

test('if nobody can be told, the count starts at once and ends as “unreachable” (R16)', () => {
  const handled = after(ticketThatIs('open'), markHandled('nobody'), '2026-11-24T09:00:00Z');
  const { toBeTold, clock } = handled.ticket;
  assert.deepEqual(
    [toBeTold, clock!.expected, clock!.startedOn, clock!.closesAt],
    [false, false, '2026-11-24', deadline],
  );
  assert.deepEqual(decideOn(handled, closeByClock(), beforeDeadline), { refused: 'notDue' });
  const { status, closing } = after(handled, closeByClock(), deadline).ticket;
  assert.deepEqual([status, closing], ['closed', { reason: 'unreachable', deadline, duplicateOf: null }]);
});

test('a request that nobody can read runs its reminders and notice to “unreachable” (R15, R16)', () => {
  const asked = after(ticketThatIs('open'), ask('nobody'), morning);
  const { toBeTold, clock } = asked.ticket;
  assert.deepEqual([toBeTold, clock!.phase, clock!.expected], [false, 'reminder', false]);
  const noticed = [remind('nobody'), remind('nobody'), giveNotice('nobody')].reduce(
    (story, command) => after(story, command, story.ticket.clock!.next),
    asked,
  );
  assert.deepEqual([noticed.ticket.toBeTold, noticed.ticket.clock!.expected], [false, false]);
  const { closing } = after(noticed, closeByClock(), noticed.ticket.clock!.closesAt).ticket;
  assert.equal(closing?.reason, 'unreachable');
});

test('a notice that can be sent after all ends in silence, once the relay accepts it (R16)', () => {
  const asked = after(ticketThatIs('open'), ask('nobody'), morning);
  const noticed = [remind('nobody'), remind('mail'), giveNotice('mail')].reduce(
    (story, command) => after(story, command, story.ticket.clock!.next),
    asked,
  );
  assert.equal(noticed.ticket.clock!.expected, true);
  const started = after(noticed, told, '2026-12-02T08:00:00Z');
  assert.equal(after(started, closeByClock(), started.ticket.clock!.closesAt).ticket.closing?.reason, 'silence');
});

test('an unreachable requester blocks nothing, but a held reply or their own message still keeps the ticket open (R22)', () => {
  const handled = after(ticketThatIs('open'), markHandled('nobody'), '2026-11-24T09:00:00Z');
  assert.deepEqual(decideOn(handled, closeByClock(true), deadline), { refused: 'mailUnread' });
  const held = after(handled, hold(friday), friday);
  assert.deepEqual(decideOn(held, closeByClock(), deadline), { refused: 'requesterHasLastWord' });
  assert.equal(after(handled, newsFrom('marc'), friday).ticket.status, 'open');
});

test('a timely reaction that is read late undoes a closing as “unreachable” (R19)', () => {
  const handled = after(ticketThatIs('open'), markHandled('nobody'), '2026-11-24T09:00:00Z');
  const closed = after(handled, closeByClock(), deadline);
  assert.equal(after(closed, react(beforeDeadline), deadline).ticket.status, 'open');
});

test('a call is no notice if nobody has to be told', () => {
  assert.deepEqual(decideOn(ticketThatIs('handled'), call({ told: true }), friday), { refused: 'notToBeTold' });
});

test('two failed calls on one business day are one attempt (R16)', () => {
  const handled = after(ticketThatIs('open'), markHandled('agent'), friday);
  const vain = call({ reached: false });
  const { attemptDays } = after(afterAll(handled, [vain, vain], friday), vain, '2026-11-30T09:00:00Z').ticket;
  assert.deepEqual(attemptDays, ['2026-11-27', '2026-11-30']);
});

test('a caller who hangs up is not an attempt of ours', () => {
  const handled = after(ticketThatIs('open'), markHandled('agent'), friday);
  assert.deepEqual(after(handled, call({ direction: 'in', reached: false }), friday).ticket.attemptDays, []);
});

test('an urgent ticket is “not yet phoned” until a call with its number is logged (R12)', () => {
  const urgent = openedTicket(friday, { urgent: true });
  assert.equal(after(urgent, call({ reached: false }), friday).ticket.phonedAt, null);
  assert.equal(after(urgent, call({ direction: 'in' }), friday).ticket.phonedAt, friday);
});

test('a call with news reopens the ticket, and its caller takes part from then on (R12, R19)', () => {
  const { status, clock, participantIds } = after(ticketThatIs('handled'), newsFrom('marc'), friday).ticket;
  assert.deepEqual([status, clock, participantIds], ['open', null, [requester, 'marc']]);
});

test('a permanent bounce of the notice undoes the closing that followed (R17)', () => {
  const bounce: Command = { type: 'bounceNotice', mailId: 'mail', personId: requester };
  const { status, closing, mailFailed } = after(ticketThatIs('closed'), bounce, '2026-12-03T08:00:00Z').ticket;
  assert.deepEqual([status, closing, mailFailed], ['open', null, true]);
});

test('a permanent mail failure before anyone was told puts the ticket on the list “to be told” (R16)', () => {
  const handled = after(ticketThatIs('open'), markHandled(), friday);
  const failed: Command = { type: 'failMail', mailId: 'mail', personId: requester, toRequester: true };
  assert.deepEqual([handled.ticket.toBeTold, after(handled, failed, friday).ticket.toBeTold], [false, true]);
  const participants: Command = { ...failed, personId: 'marc', toRequester: false };
  assert.equal(afterAll(handled, [failed, participants], friday).ticket.toBeTold, true);
});

test('in every run, a ticket closes after a notice, on its requester’s confirmation, or for a reason (R22)', () => {
  fc.assert(
    fc.property(anyStory(), ({ events }) => {
      for (const [place, { type, data, by }] of events.entries()) {
        if (type !== 'closed') continue;
        const { reason, said } = data as EventData['closed'];
        const earlier = events.slice(0, place);
        if (reason === 'silence') assert.ok(earlier.some(isSentNotice), 'silence without notice');
        else if (reason === 'solved' || reason === 'withdrawn') assert.ok(said !== null || by.role === 'requester');
        else if (by.role === 'clock') assert.equal(reason, 'unreachable');
        else assert.ok(['spam', 'duplicate', 'redirected', 'unreachable'].includes(reason));
      }
    }),
    manyRuns,
  );
});

test('in every run, the clock closes only what was announced, no earlier, with the desk’s message last (R17, R22)', () => {
  fc.assert(
    fc.property(anyStory(), ({ steps }) => {
      for (const { before, command, at, decision } of steps) {
        if (command.type !== 'closeByClock' || !('events' in decision)) continue;
        const { clock, lastWord, heldIds } = before;
        assert.ok(clock !== null && !clock.expected && clock.phase === 'notice');
        assert.ok(!isBefore(at, clock.closesAt), `${at} is before ${clock.closesAt}`);
        assert.equal(clock.counted.length, clock.extended ? 10 : 5);
        assert.deepEqual([lastWord, heldIds, command.mailUnread], ['desk', [], false]);
        const [closed] = decision.events as { data: EventData['closed'] }[];
        assert.equal(closed!.data.reason, clock.toNobody ? 'unreachable' : 'silence');
      }
    }),
    manyRuns,
  );
});

test('in every run, only waiting and handled tickets have a clock', () => {
  fc.assert(
    fc.property(anyStory(), ({ steps }) => {
      for (const { after: ticket } of steps)
        assert.equal(ticket.clock !== null, ticket.status === 'waiting' || ticket.status === 'handled');
    }),
    manyRuns,
  );
});

test('in every run, a refusal changes nothing, and decide changes neither ticket nor command', () => {
  fc.assert(
    fc.property(anyStory(), ({ steps }) => {
      for (const { before, after: ticket, decision } of steps)
        if (!('events' in decision)) assert.equal(ticket, before);
    }),
    manyRuns,
  );
});

function isSentNotice({ type, data }: { type: string; data: object }): boolean {
  return type === 'clockStarted' && (data as EventData['clockStarted']).clock.phase === 'notice';
}

function call(facts: { direction?: 'in' | 'out'; reached?: boolean; told?: boolean }): Command {
  const { direction = 'out', reached = true, told: isNotice = false } = facts;
  return { type: 'call', entry: entry('call'), direction, callerId: null, reaction: false, reached, told: isNotice };
}

function newsFrom(callerId: string): Command {
  return { type: 'call', entry: entry('call'), direction: 'in', callerId, reaction: true, reached: true, told: false };
}
