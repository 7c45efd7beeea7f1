import fc from 'fast-check';
import type { By } from '#domain/actor.ts';
import type { Reach } from '#domain/clock/clock.ts';
import { type Instant, isBefore, plusSeconds } from '#domain/instant.ts';
import type { Decision } from '#domain/ticket/decide/decide.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { SetValue } from '#domain/ticket/events/field-values.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import {
  after,
  agent,
  ask,
  asRequester,
  closeByClock,
  decideOn,
  entry,
  giveNotice,
  hold,
  markHandled,
  openedTicket,
  react,
  remind,
  type Story,
  told,
  usualAuthor,
} from '#test/example-ticket.ts';

/** One command of a story: the ticket before and after it, and the desk's decision. */
export interface Step {
  before: Ticket;
  command: Command;
  at: Instant;
  by: By;
  decision: Decision;
  after: Ticket;
}

/** Everything that happened to a ticket. */
export interface LongStory {
  ticket: Ticket;
  events: TicketEvent[];
  steps: Step[];
}

/** A ticket with up to thirty commands of every kind at moments that matter. Frozen, so that nothing is changed in place. */
export function anyStory(): fc.Arbitrary<LongStory> {
  return fc
    .tuple(fc.boolean(), fc.array(anyPlan, { minLength: 1, maxLength: 30, size: 'max' }))
    .map(([urgent, plans]) => {
      const opened = openedTicket(undefined, { urgent });
      const start = { story: opened, at: opened.ticket.openedAt, steps: [] as Step[] };
      const { story, steps } = plans.reduce(({ story, at, steps }, { make, wait }) => {
        const now = wait(story.ticket, at);
        const step = take(story, make(story.ticket, now), now);
        return { story: step.story, at: now, steps: [...steps, step.step] };
      }, start);
      return { ...story, steps };
    });
}

type MakeCommand = (ticket: Ticket, now: Instant) => { command: Command; by?: By };
type Wait = (ticket: Ticket, now: Instant) => Instant;

const people = fc.constantFrom('claire', 'marc');
const text = { id: 'text', hash: 'hash' };
const anyReach = fc.constantFrom<Reach>('mail', 'mail', 'agent', 'agent', 'nobody');

/** Moments at which decisions change: at once, some hours or days later, when the clock is due, a second before. */
const whenDue = fc.constantFrom(0, 0, 0, -1, 1).map<Wait>((seconds) => ({ clock }, now) => {
  const moment = clock === null ? now : plusSeconds(clock.next, seconds);
  return isBefore(moment, now) ? now : moment;
});
const soon = fc.integer({ min: 0, max: 72 }).map<Wait>((hours) => (_, now) => plusSeconds(now, hours * 3600));
const sometime = fc.oneof({ arbitrary: soon, weight: 4 }, whenDue);

const anyPlan: fc.Arbitrary<{ make: MakeCommand; wait: Wait }> = fc.oneof(
  { arbitrary: fc.record({ make: ofTheClock(), wait: whenDue }), weight: 6 },
  { arbitrary: fc.record({ make: ofTheRelay(), wait: soon }), weight: 4 },
  { arbitrary: fc.record({ make: ofAnAgent(), wait: sometime }), weight: 4 },
  { arbitrary: fc.record({ make: ofTheRequester(), wait: sometime }), weight: 2 },
);

function ofTheClock(): fc.Arbitrary<MakeCommand> {
  return fc.tuple(anyReach, fc.integer({ min: 0, max: 9 })).map(([reach, odds]) => (ticket) => {
    const commands = { remind: remind(reach), notice: giveNotice(reach), close: closeByClock(odds === 0) };
    return { command: commands[ticket.clock?.steps[0]?.step ?? 'close'] };
  });
}

function ofTheRelay(): fc.Arbitrary<MakeCommand> {
  return fc.oneof(
    { arbitrary: only(told), weight: 12 },
    only({ type: 'bounceNotice', mailId: 'mail', personId: 'claire' }),
    fc.boolean().map<MakeCommand>((toRequester) => () => ({
      command: { type: 'failMail', mailId: 'mail', personId: 'claire', toRequester },
    })),
    only({ type: 'recordAutomatic', entry: entry('away'), automatic: 'autoReply' }),
  );
}

function ofAnAgent(): fc.Arbitrary<MakeCommand> {
  return fc.oneof(
    only({ type: 'assign', assigneeId: 'nadia' }),
    fc.boolean().map<MakeCommand>((isMember) => () => ({ command: { type: 'moveToTeam', teamId: 'team', isMember } })),
    only({ type: 'answer', entry: entry('answer') }),
    anyReach.map<MakeCommand>((reach) => () => ({ command: ask(reach) })),
    { arbitrary: anyReach.map<MakeCommand>((reach) => () => ({ command: markHandled(reach) })), weight: 2 },
    anyClosing(),
    { arbitrary: only({ type: 'reopen' }), weight: 2 },
    only({ type: 'refer', entry: entry('referral'), contactId: 'heritage' }),
    only({ type: 'knowEditor', personId: 'claire', siteId: 'site', organisationId: null }),
    only({ type: 'note', entry: entry('note') }),
    only({ type: 'change', urgent: true, priority: 'high', reason: text }),
    fc.subarray(['printer', 'mail', 'network']).map<MakeCommand>((add) => ({ tagIds }) => ({
      command: { type: 'tag', add, remove: tagIds.slice(0, 1) },
    })),
    anyTaskWork(),
    anyQuestion(),
    anyApproval(),
    anyFields(),
    anyCall(),
    fc.boolean().map<MakeCommand>((accepts) => (ticket, now) => ({ command: decisionOnHeld(ticket, now, accepts) })),
    people.map<MakeCommand>((personId) => () => ({ command: { type: 'addParticipant', personId } })),
  );
}

function anyFields(): fc.Arbitrary<MakeCommand> {
  const value = fc.constantFrom<SetValue | null>(null, { number: 1 }, { number: 2 }, { choices: ['a', 'b'] }, { text });
  return fc
    .array(fc.record({ fieldId: fc.constantFrom('budget', 'size'), value }), { maxLength: 2 })
    .map<MakeCommand>((fields) => () => ({ command: { type: 'setFields', fields } }));
}

function ofTheRequester(): fc.Arbitrary<MakeCommand> {
  return fc.oneof(
    { arbitrary: anyReaction(), weight: 3 },
    { arbitrary: anyAnsweredForm(), weight: 1 },
    only({ type: 'proveContact', personId: 'claire', provedBy: 'link' }),
    only({ type: 'confirm', outcome: 'solved' }),
    { arbitrary: only({ type: 'extend' }), weight: 3 },
    fc.constant<MakeCommand>(({ version }, now) => ({ command: hold(now, `held ${version}`) })),
  );
}

/** In time, or read late: received just before the current closing. */
function anyReaction(): fc.Arbitrary<MakeCommand> {
  return fc.tuple(people, fc.boolean()).map(([person, late]) => ({ closing }, now) => {
    const receivedAt = late && closing ? plusSeconds(closing.deadline, -1) : now;
    return { command: react(receivedAt, person) };
  });
}

function anyAnsweredForm(): fc.Arbitrary<MakeCommand> {
  return fc.nat(2).map((missing) => (_, now) => {
    const form = { missing, siteId: 'site', organisationId: null };
    return { command: { ...react(now), form } };
  });
}

function anyClosing(): fc.Arbitrary<MakeCommand> {
  const reasons = fc.constantFrom('spam', 'duplicate', 'redirected', 'unreachable', 'solved', 'withdrawn');
  const facts = fc.tuple(reasons, fc.boolean(), fc.constantFrom(agent, asRequester), fc.boolean());
  return facts.map(([reason, isSaid, by, reachable]) => ({ attemptDays: vainDays }) => ({
    command: {
      type: 'close',
      reason,
      reachable,
      vainDays,
      said: isSaid ? { how: 'phone', text } : null,
      duplicateOf: reason === 'duplicate' ? { ticketId: 'another', number: 'DTO-104218-40' } : null,
    },
    by,
  }));
}

function anyCall(): fc.Arbitrary<MakeCommand> {
  const facts = fc.record({
    reaction: fc.boolean(),
    reached: fc.boolean(),
    told: fc.boolean(),
    direction: fc.constantFrom('in', 'out'),
    callerId: fc.option(people),
  });
  return facts.map((called) => () => ({ command: { type: 'call', entry: entry('call'), ...called } }));
}

function decisionOnHeld({ heldIds }: Ticket, now: Instant, accepts: boolean): Command {
  const entryId = heldIds[0] ?? 'none';
  return accepts
    ? { type: 'acceptHeld', entryId, personId: 'marc', receivedAt: now }
    : { type: 'dismissHeld', entryId };
}

function only(command: Command): fc.Arbitrary<MakeCommand> {
  return fc.constant(() => ({ command }));
}

function take(story: Story, { command, by = usualAuthor(command.type) }: ReturnType<MakeCommand>, at: Instant) {
  const before = deeplyFrozen(story.ticket);
  const decision = decideOn(story, deeplyFrozen(command), at, by);
  const next = 'events' in decision ? after(story, command, at, by) : story;
  return { story: next, step: { before, command, at, by, decision, after: next.ticket } };
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deeplyFrozen(part);
  return Object.freeze(value);
}

/** A question to a third party, its answers by mail, and what an agent does with it. */
function anyQuestion(): fc.Arbitrary<MakeCommand> {
  const letter = { mailId: 'letter', language: 'fr', reference: 'BCDFGHJKLMNP' } as const;
  const begun = fc.constant<MakeCommand>(({ version }) => {
    const facts = { conversationId: `question-${version}`, personId: 'supplier', subject: text, ...letter };
    return { command: { type: 'startConversation', ...facts, entry: entry(`question-${version}`) } };
  });
  const answered = fc.constantFrom('asked' as const, 'other' as const).map<MakeCommand>((of) => (ticket, now) => {
    const facts = { conversationId: ticket.conversations[0]?.id ?? '', fromId: 'supplier', of, provedBy: null };
    return {
      command: { type: 'takeAnswer', ...facts, receivedAt: now, entry: entry(`answer-${ticket.version}`) },
      by: { role: 'requester', personId: 'supplier' },
    };
  });
  const turns = ['closeConversation', 'reopenConversation', 'showConversation', 'hideConversation'] as const;
  const turned = fc.constantFrom(...turns).map<MakeCommand>((type) => ({ conversations }) => ({
    command: { type, conversationId: conversations[0]?.id ?? '' },
  }));
  return fc.oneof({ arbitrary: begun, weight: 2 }, { arbitrary: answered, weight: 2 }, turned);
}

/** A question for agreement, and its answer. */
function anyApproval(): fc.Arbitrary<MakeCommand> {
  const asked = people.map<MakeCommand>((ofId) => ({ version }) => {
    const approvalId = `approval-${version}`;
    return { command: { type: 'askApproval', approvalId, ofId, mailId: 'letter', entry: entry(approvalId) } };
  });
  const given = fc
    .constantFrom('approve' as const, 'withdrawApproval' as const)
    .map<MakeCommand>((type) => (ticket) => ({
      command: { type, approvalId: ticket.approvals.at(-1)?.id ?? '' },
    }));
  return fc.oneof(asked, given);
}

/** Work on the tasks of a ticket: a new one that may wait for the first, and changes of the first. */
function anyTaskWork(): fc.Arbitrary<MakeCommand> {
  const added = fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 3 })).map<MakeCommand>(([waits, odds]) => (ticket) => {
    const { version, tasks } = ticket;
    const waitsFor = waits ? (tasks[0]?.id ?? null) : null;
    const fields = { required: odds === 0, assigneeId: null, dueOn: null, waitsFor };
    return { command: { type: 'addTasks', tasks: [{ taskId: `task-${version}`, title: text, ...fields }] } };
  });
  const first = fc.constantFrom('completeTask', 'completeTask', 'reopenTask', 'removeTask');
  const changed = first.map<MakeCommand>((type) => ({ tasks }) => ({ command: { type, taskId: tasks[0]?.id ?? '' } }));
  const reversed = fc.constant<MakeCommand>(({ tasks }) => ({
    command: { type: 'orderTasks', taskIds: tasks.map(({ id }) => id).toReversed() },
  }));
  return fc.oneof({ arbitrary: added, weight: 2 }, { arbitrary: changed, weight: 3 }, reversed);
}
