import { dateIn } from '#domain/calendar/day.ts';
import type { Reach, TicketClock } from '#domain/clock/clock.ts';
import { lateReminder, postponed } from '#domain/clock/recount.ts';
import { extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import { type Instant, isBefore } from '#domain/instant.ts';
import { tagsPerTicketMax } from '#domain/tags/tag.ts';
import { approvalRules } from '#domain/ticket/decide/approvals.ts';
import { conversationRules } from '#domain/ticket/decide/conversations.ts';
import { relationRules } from '#domain/ticket/decide/decide-relations.ts';
import { decideEscalation, firstAnswerSooner } from '#domain/ticket/decide/escalation.ts';
import { recountTicket } from '#domain/ticket/decide/recount-ticket.ts';
import {
  type Circumstances,
  event,
  type Decision as RuleDecision,
  type Rule as RuleOf,
} from '#domain/ticket/decide/rule.ts';
import { snoozeRules } from '#domain/ticket/decide/snooze.ts';
import { refusedForTasks, taskRules } from '#domain/ticket/decide/tasks.ts';
import { isUnreachable } from '#domain/ticket/decide/unreachable.ts';
import type { Command, CommandType } from '#domain/ticket/events/commands.ts';
import type { NewEvent } from '#domain/ticket/events/events.ts';
import { realChanges } from '#domain/ticket/events/field-values.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { isStatus, type LifecycleCommand, transition } from '#domain/ticket/lifecycle.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { withTargets } from './targets-after.ts';

/** Events to append, a refusal, or the instruction to open a follow-up ticket (R21). */
export type Decision = RuleDecision | { followUp: true };

/** Each letter goes to all participants, so limit their number. */
const participantsMax = 20;

type Rule<T extends CommandType> = RuleOf<T, Decision>;

/** Returns what a command does to a ticket, by the lifecycle of R14 and the clock of R15–R22. Pure. */
export function decide(ticket: Ticket, command: Command, now: Circumstances): Decision {
  if (ticket.leadsTo !== null && onlyOfLive.includes(command.type)) return refused('leadsElsewhere');
  const rule = rules[command.type] as Rule<CommandType>;
  const decision = rule(ticket, command as never, now);
  if (!('events' in decision)) return decision;
  const anew = countedAnew.includes(command.type);
  return { events: withTargets(ticket, decision.events, now, anew) };
}

/** Commands after which running targets are recounted with the desk's current settings. */
const countedAnew: CommandType[] = ['recount', 'escalate'];

/** Refused on a merged ticket: use the ticket to which its number leads. */
const onlyOfLive: CommandType[] = ['react', 'reopen', 'acceptHeld', 'change', 'splitOff', 'rejoin', 'lead', 'takeIn'];

const rules: { [T in CommandType]: Rule<T> } = {
  assign: (ticket, { assigneeId, automatic }) =>
    moved('assign', ticket, (status) => [event('assigned', { status, assigneeId, ...(automatic && { automatic }) })]),

  moveToTeam: (ticket, { teamId, isMember, automatic }) => {
    if (teamId === ticket.teamId) return { events: [] };
    if (teamId !== null && ticket.kind === 'complaint') return refused('complaintHasNoTeam');
    const assigneeId = teamId === null || isMember ? ticket.assigneeId : null;
    return moved('moveToTeam', ticket, () => [
      event('movedToTeam', { teamId, assigneeId, ...(automatic && { automatic }) }),
    ]);
  },

  answer: (ticket, { entry }) => moved('answer', ticket, (status) => [event('answered', { status, entry })]),

  requestInformation: (ticket, { entry, items, reach }, { at, desk }) =>
    moved('requestInformation', ticket, (status) => [
      event('informationRequested', {
        status,
        entry,
        items,
        clock: reaching(reach, informationSchedule(desk, at)),
        toBeTold: reach === 'agent',
      }),
    ]),

  markHandled: (ticket, { entry, reach }, { at, desk }) =>
    (ticket.status === 'closed' ? null : refusedForTasks(ticket)) ??
    moved('markHandled', ticket, (status) => [
      event('handled', {
        status,
        entry,
        clock: reaching(reach, noticeSchedule(desk, at)),
        toBeTold: reach === 'agent',
      }),
    ]),

  close: (ticket, { reason, said, duplicateOf, reachable, vainDays }, { at, by, desk }) => {
    const ownWord = reason === 'solved' || reason === 'withdrawn';
    if (ownWord && said === null && by.role !== 'requester') return refused('needsRequestersWord');
    // A referral names its contact and uses the command "refer" (R8, R22).
    if (reason === 'redirected') return refused('contactMissing');
    if (reason === 'unreachable' && !isUnreachable(vainDays, desk, reachable)) return refused('notTriedTwice');
    if ((reason === 'duplicate') !== (duplicateOf !== null) || duplicateOf?.ticketId === ticket.id)
      return refused('duplicateOfUnknown');
    return moved('close', ticket, () => [event('closed', { reason, deadline: at, said, duplicateOf })]);
  },

  refer: (ticket, { entry, contactId }, { at }) =>
    moved('refer', ticket, () => [
      event('referred', { entry, contactId }),
      event('closed', { reason: 'redirected', deadline: at, said: null, duplicateOf: null, entryId: entry.id }),
    ]),

  react: (ticket, { entry, personId, receivedAt, provedBy, form }) => {
    const late = ticket.closing !== null && isBefore(receivedAt, ticket.closing.deadline);
    return moved(late ? 'reactLate' : 'react', ticket, (status) => [
      ...closingUndone(ticket, status),
      event('reacted', { status, entry, personId, receivedAt, proved: provedBy !== null, provedBy }),
      ...(form && entry ? [event('formAnswered', { entryId: entry.id, ...form })] : []),
    ]);
  },

  confirm: (ticket, { outcome }, { at }) =>
    moved('confirm', ticket, () => [event('closed', { reason: outcome, deadline: at, said: null, duplicateOf: null })]),

  extend: (ticket, _, { desk }) => {
    if (ticket.clock?.extended) return refused('alreadyExtended');
    return moved('extend', ticket, () => [event('extended', { clock: extendClock(desk, clockOf(ticket)) })]);
  },

  remind: (ticket, { reach }, { at, desk }) =>
    stepped('remind', ticket, at, () => [
      event('reminded', {
        clock: reaching(reach, lateReminder(desk, clockOf(ticket), at)),
        toBeTold: reach === 'agent',
      }),
    ]),

  postpone: (ticket, _, { at, desk }) =>
    stepped('remind', ticket, at, () => [
      event('recounted', { why: 'oneReminderADay', clock: postponed(desk, clockOf(ticket), at), former: {} }),
    ]),

  recount: (ticket, { type: _, ...from }, { at, desk }) => {
    const changed = recountTicket(ticket, desk, at, from);
    return { events: changed === null ? [] : [event('recounted', { why: 'calendar', ...changed })] };
  },

  giveNotice: (ticket, { reach }, { at, desk }) =>
    stepped('notice', ticket, at, () => {
      const { asked, of } = clockOf(ticket);
      const clock = reaching(reach, { ...noticeSchedule(desk, at), asked, of });
      return [event('noticeGiven', { clock, toBeTold: reach === 'agent' })];
    }),

  closeByClock: (ticket, { mailUnread }, { at }) => {
    if (ticket.lastWord === 'requester' || ticket.heldIds.length > 0) return refused('requesterHasLastWord');
    if (mailUnread) return refused('mailUnread');
    return stepped('close', ticket, at, () => {
      const { closesAt: deadline, toNobody } = clockOf(ticket);
      const reason = toNobody ? 'unreachable' : 'silence';
      return [event('closed', { reason, deadline, said: null, duplicateOf: null })];
    });
  },

  reopen: (ticket) =>
    moved('reopen', ticket, (status) => [
      event('reopened', { status, closingUndone: ticket.status === 'closed', why: 'agent' }),
    ]),

  startClock: (ticket, { mailId, told }, { at, desk }) => {
    if (!ticket.clock?.expected) return { events: [] };
    return { events: [event('clockStarted', { mailId, clock: startClock(desk, clockOf(ticket), at, told) })] };
  },

  bounceNotice: (ticket, { mailId, personId }) => {
    const failed = event('mailFailed', { mailId, personId, toBeTold: false });
    const status = transition('bounceNotice', ticket.status);
    const closingUndone = ticket.status === 'closed';
    // Only a closing by silence depends on the notice. One by the requester's confirmation or an agent's reason remains.
    const restsOnNotice = !closingUndone || ticket.closing?.reason === 'silence';
    if (!isStatus(status) || !restsOnNotice) return { events: [failed] };
    return { events: [failed, event('reopened', { status, closingUndone, why: 'bounce' })] };
  },

  failMail: (ticket, { mailId, personId, toRequester }) => ({
    events: [event('mailFailed', { mailId, personId, toBeTold: toRequester && ticket.clock?.expected === true })],
  }),

  mailWorks: (_, { personId, unsent }) => ({ events: [event('mailWorks', { personId, unsent })] }),

  note: (ticket, { entry, mentioned = [] }) =>
    moved('record', ticket, () => [event('noted', { entry, ...(mentioned.length > 0 && { mentioned }) })]),

  call: decideCall,

  change: (ticket, { type: _, ...data }, now) =>
    moved('record', ticket, () => [event('changed', { ...data, ...firstAnswerSooner(ticket, data, now) })]),

  tag: (ticket, { add, remove, from }) => {
    const added = add.filter((id) => !ticket.tagIds.includes(id));
    const removed = ticket.tagIds.filter((id) => remove.includes(id));
    if (!from && added.length > 0 && ticket.tagIds.length - removed.length + added.length > tagsPerTicketMax)
      return refused('tooManyTags');
    return moved('record', ticket, () => [
      ...(removed.length > 0 ? [event('untagged', { tagIds: removed })] : []),
      ...(added.length > 0 ? [event('tagged', { tagIds: added, ...(from && { from }) })] : []),
    ]);
  },

  setFields: (ticket, { fields, from }) => {
    const real = realChanges(ticket.fields, fields);
    const data = { fields: real, ...(from && { from }) };
    return moved('record', ticket, () => (real.length > 0 ? [event('fieldsSet', data)] : []));
  },

  hold: (ticket, { type: _, ...data }) => moved('record', ticket, () => [event('held', data)]),

  acceptHeld: (ticket, { entryId, personId, receivedAt, followUp }) => {
    if (!ticket.heldIds.includes(entryId)) return refused('notHeld');
    if (followUp)
      return { events: [event('heldAccepted', { status: ticket.status, entryId, personId, receivedAt, followUp })] };
    const late = ticket.closing !== null && isBefore(receivedAt, ticket.closing.deadline);
    return moved(late ? 'reactLate' : 'react', ticket, (status) => [
      ...closingUndone(ticket, status),
      event('heldAccepted', { status, entryId, personId, receivedAt }),
    ]);
  },

  dismissHeld: (ticket, { entryId }) =>
    ticket.heldIds.includes(entryId) ? { events: [event('heldDismissed', { entryId })] } : refused('notHeld'),

  recordAutomatic: (ticket, { entry, automatic }) =>
    moved('record', ticket, () => [event('automaticRecorded', { entry, automatic })]),

  leave: (ticket, { personId }) =>
    ticket.requesterId !== personId && ticket.participantIds.includes(personId)
      ? { events: [event('participantLeft', { personId })] }
      : { events: [] },

  addParticipant: (ticket, { personId }) =>
    ticket.participantIds.includes(personId)
      ? { events: [] }
      : ticket.participantIds.length >= participantsMax
        ? refused('tooManyParticipants')
        : { events: [event('participantAdded', { personId })] },

  knowEditor: (ticket, { type: _, ...data }) =>
    ticket.knownEditor ? { events: [] } : moved('record', ticket, () => [event('editorKnown', data)]),

  proveContact: (ticket, { personId, provedBy }) =>
    ticket.provedBy !== null || personId !== ticket.requesterId
      ? { events: [] }
      : moved('record', ticket, () => [event('addressProved', { personId, provedBy })]),

  free: (ticket, { type: _, ...data }) => {
    if (!ticket.suspectedSpam) return refused('notSuspected');
    return moved('free', ticket, () => [event('freed', data)]);
  },

  mergePerson: (ticket, { fromId, toId }) => {
    const takes = (id: string) => ticket.participantIds.includes(id);
    if (!takes(fromId)) return { events: [] };
    const requester = ticket.requesterId === fromId;
    return { events: [event('personMerged', { fromId, toId, requester, alsoTo: takes(toId) })] };
  },

  partPerson: (_, { type: _t, ...data }) => ({ events: [event('personParted', data)] }),

  openTo: (ticket, { personId }) => {
    if (ticket.complainedAboutIds.includes(personId)) return refused('complainedAbout');
    return ofComplaint(ticket, !ticket.readerIds.includes(personId), event('openedTo', { personId }));
  },

  withholdFrom: (ticket, { personId }) =>
    ofComplaint(ticket, ticket.readerIds.includes(personId), event('withheldFrom', { personId })),

  nameAgent: (ticket, { personId }) =>
    ofComplaint(ticket, !ticket.complainedAboutIds.includes(personId), event('agentNamed', { personId })),

  clearAgent: (ticket, { personId }) =>
    ofComplaint(ticket, ticket.complainedAboutIds.includes(personId), event('agentCleared', { personId })),

  openToOrganisation: (ticket, { open }) =>
    ofComplaint(ticket, ticket.openToOrganisation !== open, event('openedToOrganisation', { open })),

  escalate: decideEscalation,

  ...snoozeRules,

  ...taskRules,

  ...conversationRules,

  ...approvalRules,

  link: (_, { relation, ticketId, number }) => ({ events: [event('linked', { relation, ticketId, number })] }),

  unlink: (_, { relation, ticketId, number }) => ({ events: [event('unlinked', { relation, ticketId, number })] }),

  ...relationRules,
};

function decideCall(
  ticket: Ticket,
  command: Extract<Command, { type: 'call' }>,
  { at, desk }: Circumstances,
): Decision {
  const { entry, direction, callerId, knownId, reaction, reached, told } = command;
  if (told && !ticket.toBeTold) return refused('notToBeTold');
  return moved(reaction ? 'react' : 'record', ticket, (status) => {
    const phoned = ticket.urgent && (direction === 'in' || reached);
    const attemptOn = direction === 'out' && !reached ? dateIn(desk.zone, at) : null;
    const called = event('called', {
      status,
      entry,
      direction,
      callerId,
      reaction,
      phoned,
      reached,
      attemptOn,
      ...(knownId !== undefined && { knownId }),
    });
    if (!told || reaction) return [called];
    return [called, event('clockStarted', { mailId: null, clock: startClock(desk, clockOf(ticket), at) })];
  });
}

/** Returns the events if the lifecycle allows the command, else the refusal. */
function moved(command: LifecycleCommand, ticket: Ticket, events: (status: Status) => NewEvent[]): Decision {
  const target = transition(command, ticket.status);
  if (target === 'followUp') return { followUp: true };
  return isStatus(target) ? { events: events(target) } : refused(target);
}

/** Only complaints have readers, and each change is recorded once (R10). */
function ofComplaint(ticket: Ticket, changes: boolean, said: NewEvent): Decision {
  if (ticket.kind !== 'complaint') return refused('noComplaint');
  return { events: changes ? [said] : [] };
}

/** Runs a clock step only if it is next, is due, and its date is certain. */
function stepped(step: 'remind' | 'notice' | 'close', ticket: Ticket, at: Instant, events: () => NewEvent[]): Decision {
  if (ticket.clock === null) return refused(ticket.status === 'closed' ? 'ticketClosed' : 'noClock');
  if (ticket.clock.expected) return refused('noticeNotSent');
  const next = ticket.clock.steps[0];
  if (next?.step !== step || isBefore(at, next.at)) return refused('notDue');
  return { events: events() };
}

/** If nobody can notify the requester, no letter starts the count: it runs from now (R16). */
function reaching(reach: Reach, { toNobody: _, ...clock }: TicketClock): TicketClock {
  return reach === 'nobody' ? { ...clock, expected: false, toNobody: true } : clock;
}

function closingUndone(ticket: Ticket, status: Status): NewEvent[] {
  return ticket.status === 'closed' ? [event('reopened', { status, closingUndone: true, why: 'inTime' })] : [];
}

function clockOf(ticket: Ticket) {
  if (ticket.clock === null) throw new Error(`Ticket ${ticket.number} has no clock while ${ticket.status}.`);
  return ticket.clock;
}

function refused(refusal: Refusal): Decision {
  return { refused: refusal };
}
