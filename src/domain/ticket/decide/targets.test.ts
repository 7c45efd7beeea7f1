import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { EscalationStep, Targets } from '#domain/targets/targets.ts';
import { targetHours } from '#domain/targets/targets.ts';
import { decide } from '#domain/ticket/decide/decide.ts';
import { targetsAtOpening } from '#domain/ticket/decide/targets-after.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import { nextDue } from '#domain/ticket/events/due.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve, replay } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { ask, entry, exampleDesk, markHandled, openedTicket, react, usualAuthor } from '#test/example-ticket.ts';

const steps: EscalationStep[] = [
  { id: 'warn', target: 'firstAnswer', when: { used: 75 }, act: { do: 'notify', whom: 'team' } },
  { id: 'late', target: 'nextAnswer', when: { after: 0 }, act: { do: 'raise' } },
  { id: 'hurry', target: 'handled', when: { used: 50 }, act: { do: 'raise' } },
];

const targets: Targets = {
  usual: { nextAnswer: 8, handled: 40 },
  rules: [
    { kind: null, priority: 'critical', hours: { firstAnswer: 1, nextAnswer: 2, handled: 8 } },
    { kind: 'question', priority: null, hours: { firstAnswer: 16, handled: null } },
    { kind: 'incident', priority: 'critical', hours: { handled: 4 } },
  ],
  steps: [],
};
const desk: Desk = { ...exampleDesk, targets };
const withSteps: Desk = { ...exampleDesk, targets: { ...targets, steps } };

/** Monday 23 November 2026, 10:00 in Brussels; the desk is open from 8:30 to 17:00, 8.5 service hours a day. */
const monday: Instant = '2026-11-23T09:00:00Z';
/** A time in the same week, by the clock in Brussels. */
const at = (day: number, time: string): Instant =>
  new Date(`2026-11-${day}T${time}:00+01:00`).toISOString().replace('.000', '');

function opened(on: Desk = desk, kind: Ticket['kind'] = 'incident') {
  const facts = { kind, priority: 'normal', suspectedSpam: false, firstAnswerDueAt: '2026-11-23T13:00:00Z' } as const;
  const story = openedTicket(monday, { kind });
  const [event] = story.events;
  const data = { ...event!.data, targets: targetsAtOpening(on, { since: monday, ...facts }) };
  return play(on, [{ ...event, data } as TicketEvent]);
}

/** Plays commands on a ticket, each at its time. A refused command is a mistake in the test. */
function play(on: Desk, events: TicketEvent[]) {
  const ticket = events.reduce<Ticket | null>(evolve, null)!;
  return {
    ticket,
    events,
    after(command: Command, moment: Instant, now: Desk = on) {
      const by = command.type === 'escalate' ? { role: 'clock' as const, personId: null } : usualAuthor(command.type);
      const decision = decide(ticket, command, { at: moment, by, desk: now });
      assert.ok('events' in decision, JSON.stringify(decision));
      const added = decision.events.map((event, place) => {
        const seq = events.length + place + 1;
        return { ...event, id: `${seq}`, ticketId: 'ticket', seq, at: moment, by } as TicketEvent;
      });
      return play(now, [...events, ...added]);
    },
  };
}

/** The desk's targets have changed. */
const recount: Command = { type: 'recount', firstAnswerFrom: monday, heldFrom: null, acknowledged: true };
const answer: Command = { type: 'answer', entry: entry('answer') };
const handled = ({ ticket }: { ticket: Ticket }) => ticket.targets!.handled!;

test('a rule for kind and priority beats one for priority, which beats one for kind', () => {
  assert.equal(targetHours(desk, 'handled', { kind: 'incident', priority: 'critical' }), 4);
  assert.equal(targetHours(desk, 'nextAnswer', { kind: 'incident', priority: 'critical' }), 2);
  assert.equal(targetHours(desk, 'handled', { kind: 'question', priority: 'critical' }), 8);
  assert.equal(targetHours(desk, 'handled', { kind: 'question', priority: 'low' }), null);
  assert.equal(targetHours(desk, 'handled', { kind: 'request', priority: 'high' }), 40);
});

test('a rule for a form goes before all others, for the tickets of this form only', () => {
  const forForm = { form: 'badge', kind: null, priority: null, hours: { firstAnswer: 1, handled: 2 } };
  const rules = [...desk.targets!.rules, forForm];
  const own = { ...desk, targets: { ...desk.targets!, rules } };
  const of = { kind: 'incident', priority: 'critical', targets: { form: 'badge' } } as const;
  assert.equal(targetHours(own, 'handled', of), 2);
  assert.equal(targetHours(own, 'firstAnswer', of), 1);
  assert.equal(targetHours(own, 'handled', { ...of, targets: { form: 'other' } }), 4);
  assert.equal(targetHours(own, 'handled', { ...of, targets: null }), 4);
});

test('R3: no rule delays the public first-answer target, and a desk without targets has only that', () => {
  assert.equal(targetHours(desk, 'firstAnswer', { kind: 'question', priority: 'normal' }), 4);
  assert.equal(targetHours(desk, 'firstAnswer', { kind: 'question', priority: 'critical' }), 1);
  assert.equal(targetHours(exampleDesk, 'nextAnswer', { kind: 'incident', priority: 'normal' }), null);
  assert.equal(targetHours(exampleDesk, 'firstAnswer', { kind: 'incident', priority: 'normal' }), 4);
});

test('R10: a complaint is answered by its date and has no other target', () => {
  assert.equal(targetHours(desk, 'nextAnswer', { kind: 'complaint', priority: 'critical' }), null);
  assert.equal(targetHours(desk, 'handled', { kind: 'complaint', priority: 'normal' }), null);
});

test('handling is due after its service hours: 40 from Monday 10:00 end on Friday at 16:00', () => {
  assert.equal(handled(opened()).dueAt, at(27, '16:00'));
});

test('waiting for the requester pauses the handling target, which then continues', () => {
  const asked = opened().after(ask(), at(23, '12:00'));
  const { since, dueAt, stoppedAt, ranMs } = handled(asked);
  assert.deepEqual([since, dueAt, stoppedAt, ranMs], [null, null, at(23, '12:00'), 2 * 3_600_000]);
  const back = asked.after(react(at(25, '10:00')), at(25, '10:05'));
  assert.equal(handled(back).since, at(25, '10:00'), 'receipt decides, not reading');
  // 38 hours from Wednesday 10:00: 7 that day, 8.5 on each of three days, 5.5 on Tuesday 1 December.
  assert.equal(handled(back).dueAt, '2026-12-01T13:00:00Z');
});

test('a reaction received before the pause and read after it counts no time twice', () => {
  const asked = opened().after(ask(), at(23, '12:00'));
  const back = asked.after(react(at(23, '11:00')), at(23, '13:00'));
  assert.deepEqual([handled(back).since, handled(back).ranMs], [at(23, '12:00'), 2 * 3_600_000]);
});

test('a handled ticket keeps its handling time, and the target continues after a reopening', () => {
  const done = opened().after(markHandled(), at(24, '09:30'));
  assert.deepEqual([handled(done).handledAt, handled(done).ranMs], [at(24, '09:30'), 8 * 3_600_000]);
  const again = done.after({ type: 'reopen' }, at(25, '08:30'));
  assert.equal(handled(again).handledAt, null);
  // 32 of 40 hours remain from Wednesday 8:30.
  assert.equal(handled(again).dueAt, '2026-11-30T14:00:00Z');
});

test('a late target stays late across a pause', () => {
  const asked = opened().after(ask(), '2026-11-30T09:00:00Z');
  assert.equal(handled(asked).dueAt, at(27, '16:00'));
  const back = asked.after(react('2026-12-02T09:00:00Z'), '2026-12-02T09:00:00Z');
  assert.equal(handled(back).dueAt, at(27, '16:00'));
});

test('a reaction’s target runs from its receipt to the desk’s next public message', () => {
  const answered = opened().after(answer, at(23, '11:00'));
  assert.equal(answered.ticket.targets!.nextAnswer, null);
  const waits = answered.after(react(at(23, '16:00')), at(23, '16:30'));
  assert.deepEqual(waits.ticket.targets!.nextAnswer, { since: at(23, '16:00'), dueAt: at(24, '15:30'), fired: [] });
  assert.deepEqual([nextDue(waits.ticket).reason, nextDue(waits.ticket).at], ['reaction', at(24, '15:30')]);
  const noted = waits.after({ type: 'note', entry: entry('note') }, at(23, '16:40'));
  assert.equal(noted.ticket.targets!.nextAnswer?.dueAt, at(24, '15:30'), 'a note is no answer');
  const second = noted.after(react(at(24, '09:00')), at(24, '09:00'));
  assert.equal(
    second.ticket.targets!.nextAnswer?.dueAt,
    at(24, '15:30'),
    'a second reaction makes the first no less late',
  );
  assert.equal(second.after(answer, at(24, '10:00')).ticket.targets!.nextAnswer, null);
});

test('a reaction before the first answer has no target of its own', () => {
  assert.equal(opened().after(react(at(23, '10:30')), at(23, '10:30')).ticket.targets!.nextAnswer, null);
});

test('a shorter target from a new priority runs from the change, so it never starts late', () => {
  const critical: Command = { type: 'change', priority: 'critical', reason: { id: 'r', hash: 'h' } };
  const raised = opened().after(critical, at(23, '16:00'));
  // Critical incident: 4 hours from 16:00.
  assert.equal(handled(raised).dueAt, at(24, '11:30'));
  const back = raised.after({ ...critical, priority: 'low' }, at(23, '16:30'));
  assert.equal(handled(back).dueAt, at(27, '16:00'), 'a longer time counts from the opening');
});

test('R3: a new priority can bring the first-answer target forward, and never delays it', () => {
  const critical: Command = { type: 'change', priority: 'critical', reason: { id: 'r', hash: 'h' } };
  const raised = opened().after(critical, at(23, '11:00'));
  assert.equal(raised.ticket.firstAnswerDueAt, at(23, '12:00'));
  assert.equal(
    raised.after({ ...critical, priority: 'low' }, at(23, '11:10')).ticket.firstAnswerDueAt,
    at(23, '12:00'),
  );
  assert.equal(opened().after(critical, at(23, '13:30')).ticket.firstAnswerDueAt, '2026-11-23T13:00:00Z');
});

test('the first unfired step is planned, in service time', () => {
  // Three quarters of four hours from Monday 10:00, before half of forty.
  assert.deepEqual(opened(withSteps).ticket.targets!.next, { step: 'warn', at: at(23, '13:00') });
  const answered = opened(withSteps).after(answer, at(23, '11:00'));
  assert.deepEqual(answered.ticket.targets!.next, { step: 'hurry', at: at(25, '13:00') });
  assert.equal(answered.after(ask(), at(23, '11:30')).ticket.targets!.next, null, 'what is paused fires nothing');
});

test('a step fires once per run, not before its time, and the event records its result', () => {
  const act = { do: 'notify', personIds: ['tom'] } as const;
  const fire: Command = { type: 'escalate', step: 'warn', act: { ...act, personIds: ['tom'] } };
  const early = decide(opened(withSteps).ticket, fire, {
    at: at(23, '12:59'),
    by: usualAuthor('remind'),
    desk: withSteps,
  });
  assert.deepEqual(early, { refused: 'notDue' });
  const fired = opened(withSteps).after(fire, at(23, '13:00'));
  assert.deepEqual(fired.ticket.targets!.firstAnswer!.fired, ['warn']);
  assert.equal(fired.ticket.targets!.next?.step, 'hurry');
  const twice = decide(fired.ticket, fire, { at: at(23, '13:01'), by: usualAuthor('remind'), desk: withSteps });
  assert.deepEqual(twice, { refused: 'notDue' });
});

test('each reaction is its own run, and its steps fire again', () => {
  const waits = (story: ReturnType<typeof opened>, day: number) =>
    story.after(react(at(day, '09:00')), at(day, '09:00'));
  const fire: Command = { type: 'escalate', step: 'late', act: { do: 'raise' } };
  const first = waits(opened(withSteps).after(answer, at(23, '11:00')), 24);
  assert.deepEqual(first.ticket.targets!.next, { step: 'late', at: at(24, '17:00') });
  const raised = first.after(fire, at(24, '17:00'));
  assert.equal(raised.ticket.priority, 'high');
  const again = waits(raised.after(answer, at(25, '08:30')), 25);
  assert.equal(again.ticket.targets!.nextAnswer?.fired.length, 0);
});

test('a step removed by the desk does nothing, and the next one is computed again', () => {
  const fire: Command = { type: 'escalate', step: 'warn', act: { do: 'raise' } };
  const gone = opened(withSteps).after(fire, at(23, '13:00'), desk);
  assert.equal(gone.ticket.targets!.next, null);
  assert.deepEqual([gone.ticket.priority, gone.events.at(-1)!.type], ['normal', 'retargeted']);
});

test('new targets start now for open tickets, in one event', () => {
  const before = opened(exampleDesk);
  assert.equal(handled(before).dueAt, null);
  const set = before.after(recount, at(24, '10:00'), desk);
  assert.equal(set.events.at(-1)!.type, 'retargeted');
  // 40 hours from Tuesday 10:00.
  assert.equal(handled(set).dueAt, '2026-11-30T15:00:00Z');
  assert.equal(set.after(recount, at(25, '10:00')).events.length, set.events.length, 'once');
});

test('a ticket older than targets replays unchanged, and gets them from its next event', () => {
  const old = play(desk, openedTicket(monday).events);
  assert.equal(old.ticket.targets, null);
  const answered = old.after(answer, at(23, '11:00'));
  assert.equal(answered.ticket.targets, null, 'nothing of it runs');
  const waits = answered.after(react(at(23, '16:00')), at(23, '16:00'));
  assert.equal(waits.ticket.targets?.nextAnswer?.dueAt, at(24, '15:30'));
  assert.equal(waits.ticket.targets?.handled, null);
  assert.deepEqual(replay(waits.events), waits.ticket);
});
