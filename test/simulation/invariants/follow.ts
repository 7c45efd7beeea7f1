import type { Cast } from '#demo/fill-cast.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { businessDaysAfter, dateAt, firstAnswerDue, type OwnDesk } from '../own-days.ts';
import type { OwnLists } from '../own-lists.ts';
import { followQuestions } from './follow-questions.ts';
import { followTemplate } from './follow-template.ts';
import { followWork } from './follow-work.ts';
import type { FollowedTicket } from './followed-ticket.ts';
import { begun, extended, type OwnClock, startedOn } from './own-clock.ts';
import { moved, recounted } from './own-recount.ts';
import type { OwnTemplate } from './own-work.ts';

export interface Around {
  desk: OwnDesk;
  cast: Cast;
  staffIds: ReadonlySet<string>;
  lists: OwnLists;
  templates: Map<string, OwnTemplate>;
  /** When the mails that opened or joined the ticket were received. */
  receivedAt: number[];
  wasTaken(mailId: string): 'taken' | 'bounced' | 'never';
  /** True if the requester has no address; here only anonymous requesters have none. */
  toNobody: boolean;
  /** The event that caused a letter; null if the ticket has no such letter. */
  eventOf(mailId: string): number | null;
  /** Whether mail received by then is still in a mailbox that the desk has not fetched. */
  liesUnread(until: number): boolean;
}

/** An independent table of R14: the status after an event in new, open, waiting, handled and closed. A dash is impossible. */
const table: Partial<Record<TicketEvent['type'], string>> = {
  assigned: 'open open waiting handled -',
  movedToTeam: 'new open waiting handled -',
  answered: 'open open open open -',
  informationRequested: 'waiting waiting waiting waiting -',
  handled: 'handled handled handled handled -',
  reminded: '- - waiting - -',
  noticeGiven: '- - waiting - -',
  clockStarted: '- - waiting handled -',
  extended: '- - waiting handled -',
  reacted: 'new open open open -',
  heldAccepted: 'new open open open -',
  referred: 'new open waiting handled -',
  closed: 'closed closed closed closed -',
};

const statuses: Status[] = ['new', 'open', 'waiting', 'handled', 'closed'];

/** Applies an event to a ticket by the rules of product.md. Returns the rules that the event breaks. */
export function follow(own: FollowedTicket, event: TicketEvent, around: Around): string[] {
  const broken: string[] = [];
  const expect = (holds: boolean, rule: string) => {
    if (!holds) broken.push(`${own.number}, event ${event.seq} ${event.type}: ${rule}`);
  };
  const at = Date.parse(event.at);
  expect(event.seq === own.seq + 1, 'R25: the history has a gap');
  const isForm =
    event.type === 'opened' && event.data.channel === 'form' && !event.data.followUpOf && !event.data.splitOf;
  expect(!isForm || event.data.provedBy === null, 'R3: a form proves nothing, whatever address it names');
  if (event.type !== 'opened' && event.by.personId === own.requesterId)
    expect(event.by.role === 'requester', `R40: ${event.by.role} on their own ticket`);
  own.seq = event.seq;
  own.status = nextStatus(own, event, expect);
  const clockBefore = own.clock;
  followClock(own, event, at, around, expect);
  followQuestions(own, event, around.cast, expect);
  followWork(own, event, around, expect);
  followTemplate(own, event, around, expect);
  switch (event.type) {
    case 'opened': {
      const { data } = event;
      own.participants = new Set([data.requesterId]);
      expect(
        isOurNumber(data.number, around.desk.prefix),
        `R2: ${data.number} is not a number of ${around.desk.prefix}`,
      );
      const from = data.followUpOf && data.channel !== 'mail' ? [] : [at, ...around.receivedAt];
      const dues = from.map((moment) => firstAnswerDue(around.desk, moment));
      if (data.followUpOf === null)
        expect(
          dues.includes(Date.parse(data.firstAnswerDueAt)),
          `R3: due ${data.firstAnswerDueAt} is not the target of a first answer`,
        );
      own.followUpOf = data.followUpOf?.ticketId ?? null;
      break;
    }
    case 'answered':
    case 'informationRequested':
    case 'handled':
    case 'reminded':
    case 'noticeGiven':
    case 'referred':
      own.lastWord = 'desk';
      break;
    case 'reacted':
      own.lastWord = 'requester';
      if (!own.participants.has(event.data.personId)) own.joinedByReacting.add(event.data.personId);
      own.participants.add(event.data.personId);
      break;
    case 'called':
      if (event.data.reaction) own.lastWord = 'requester';
      if (event.data.callerId) own.participants.add(event.data.callerId);
      break;
    case 'held':
      checkHeld(event, around.staffIds, expect);
      own.held.add(event.data.entry.id);
      break;
    case 'heldAccepted':
      own.held.delete(event.data.entryId);
      if (event.data.followUp) break;
      own.lastWord = 'requester';
      if (event.data.personId) letInByReply(own, event.data.personId, event.data.entryId);
      break;
    case 'heldDismissed':
      own.held.delete(event.data.entryId);
      break;
    case 'participantAdded':
      own.participants.add(event.data.personId);
      break;
    case 'participantLeft':
      own.participants.delete(event.data.personId);
      break;
    case 'agentNamed':
      if (event.data.personId !== own.requesterId) own.participants.delete(event.data.personId);
      break;
    case 'linked':
      own.linked.set(event.data.ticketId, own.closing);
      break;
    case 'closed':
      checkClosing(own, event, { at, clockBefore, around, expect });
      own.closing = { reason: event.data.reason, deadline: Date.parse(event.data.deadline) };
      break;
    case 'reopened':
      own.closing = null;
      break;
  }
  return broken;
}

/** R23: mail never acts as an agent: an agent's mail to another's ticket is a proposed note. */
function checkHeld(
  { data: { why, personId } }: Extract<TicketEvent, { type: 'held' }>,
  staffIds: ReadonlySet<string>,
  expect: Expect,
): void {
  const isStaff = staffIds.has(personId ?? '');
  if (why === 'agentByMail') expect(isStaff, 'R23: takes a mail for an agent’s');
  if (why === 'notTakingPart') expect(!isStaff, 'R23: an agent’s mail is no proposed note');
}

type Expect = (holds: boolean, rule: string) => void;

function nextStatus(own: FollowedTicket, event: TicketEvent, expect: Expect): Status {
  if (event.type === 'opened') return 'new';
  if (event.type === 'reopened') {
    const from = {
      agent: ['handled', 'closed'],
      bounce: ['waiting', 'handled', 'closed'],
      inTime: ['closed'],
      requester: [],
    };
    expect(
      (from[event.data.why] as string[]).includes(own.status),
      `R14: reopened (${event.data.why}) from ${own.status}`,
    );
    return 'open';
  }
  if (event.type === 'heldAccepted' && event.data.followUp) {
    expect(own.status === 'closed', `R21: an accepted mail follows up a ticket that is ${own.status}`);
    return own.status;
  }
  const row = event.type === 'called' && event.data.reaction ? table.reacted : table[event.type];
  const to = row?.split(' ')[statuses.indexOf(own.status)] ?? own.status;
  const said = 'status' in event.data ? event.data.status : event.type === 'closed' ? 'closed' : to;
  expect(to === said, `R14: leads from ${own.status} to ${said}, not ${to}`);
  return said as Status;
}

function followClock(
  own: FollowedTicket,
  event: TicketEvent,
  at: number,
  { desk, toNobody, wasTaken, eventOf, liesUnread }: Around,
  expect: Expect,
): void {
  const today = dateAt(desk.zone, at);
  switch (event.type) {
    case 'informationRequested':
      own.clock = begun('reminder', desk, today, { setBy: event.seq, toNobody });
      break;
    case 'handled':
      own.clock = begun('notice', desk, today, { setBy: event.seq, toNobody });
      break;
    case 'noticeGiven':
      expect(own.clock?.steps.length === 1 && at >= own.clock.steps[0]!, 'R15: the notice is early');
      expect(own.clock?.isStarted === true, 'R15: a notice although the request was never sent');
      own.clock = begun('notice', desk, today, { setBy: event.seq, toNobody });
      break;
    case 'reminded': {
      const [due, ...rest] = own.clock?.steps ?? [];
      expect(due !== undefined && at >= due && rest.length > 0, 'R15: the reminder is early');
      expect(own.clock?.isStarted === true, 'R15: a reminder although the request was never sent');
      expect(due === undefined || !liesUnread(due), 'R19: a reminder while earlier mail is unread');
      if (own.clock && due !== undefined) {
        const left = { ...own.clock, steps: rest };
        own.clock = today > dateAt(desk.zone, due) ? moved(left, due, today, desk) : left;
      }
      break;
    }
    case 'clockStarted': {
      const { mailId } = event.data;
      // If the requester is told by other means what a reminder says while the clock runs, its dates stay.
      if (mailId === null && own.clock?.isStarted) break;
      expect(own.clock !== null && !own.clock.isStarted, 'R17: starts a running or missing clock');
      if (mailId !== null)
        expect(wasTaken(mailId) !== 'never', 'R17: day 0 although the relay does not have the letter');
      const isItsLetter = mailId === null || eventOf(mailId) === own.clock?.setBy;
      expect(isItsLetter, 'R17: the letter of an earlier request or notice starts the clock');
      if (own.clock === null) break;
      const fresh = startedOn(own.clock.phase, desk, today, own.clock.setBy);
      const clock = own.clock.isExtended ? extended(fresh, desk) : fresh;
      own.clock = { ...asReported(clock, event.data.clock, expect), isStarted: true, startedBy: mailId ?? 'told' };
      break;
    }
    case 'recounted':
      if (event.data.firstAnswerDueAt) {
        const former = own.ticket?.firstAnswerDueAt ?? event.at;
        expect(
          Date.parse(event.data.firstAnswerDueAt) > Date.parse(former),
          'R3: the target of a first answer moved earlier',
        );
        expect(Date.parse(former) > at, 'R3: moves the target of a late first answer');
      }
      if (event.data.clock) own.clock = own.clock && recountedBy(event.data.why, own.clock, at, desk, expect);
      break;
    case 'extended':
      if (event.by.role === 'requester')
        expect(event.by.personId === own.requesterId, 'R20: extended by a person other than the requester');
      expect(own.clock !== null && !own.clock.isExtended, 'R20: extended twice');
      if (own.clock) own.clock = extended(own.clock, desk);
      break;
    case 'answered':
    case 'reacted':
    case 'heldAccepted':
    case 'reopened':
    case 'closed':
      own.clock = null;
      break;
    case 'called':
      if (event.data.reaction) own.clock = null;
      break;
  }
  if ('clock' in event.data && event.data.clock) checkShown(own.clock, event.data.clock, expect);
}

function recountedBy(
  why: 'calendar' | 'oneReminderADay',
  clock: OwnClock,
  at: number,
  desk: OwnDesk,
  expect: Expect,
): OwnClock {
  const today = dateAt(desk.zone, at);
  if (why === 'calendar') {
    if (clock.isStarted) return recounted(clock, desk, at);
    const fresh = startedOn(clock.phase, desk, clock.day0, clock.setBy);
    return clock.isExtended ? extended(fresh, desk) : fresh;
  }
  const [late] = clock.steps;
  const isLate = clock.phase === 'reminder' && late !== undefined && today > dateAt(desk.zone, late);
  expect(isLate, 'R15: postpones a reminder that is not late');
  const tomorrow = businessDaysAfter(desk.rules, today, 1)[0]!;
  return isLate ? moved(clock, late, tomorrow, desk) : clock;
}

/**
 * A letter resent with the same bytes may name a later day than is counted now. The later day holds, and the letter must name it.
 */
function asReported(clock: OwnClock, said: TicketClock, expect: Expect): OwnClock {
  const deadline = Date.parse(said.closesAt);
  if (deadline <= clock.deadline) return clock;
  expect(said.counted.length >= clock.counted.length, 'R17: fewer days than counted');
  const steps = said.steps.filter(({ step }) => step !== 'close').map(({ at }) => Date.parse(at));
  return { ...clock, deadline, steps, counted: said.counted, lastDay: said.counted.at(-1) ?? clock.lastDay };
}

interface Shown {
  phase: string;
  closesAt: string;
  next: string;
  expected: boolean;
  startedOn: string;
  steps: { step: string; at: string }[];
}

/** R18: page, mail and API show what the rules count. */
function checkShown(own: OwnClock | null, shown: Shown, expect: Expect): void {
  expect(own !== null, 'R18: shows a clock although none runs');
  if (own === null) return;
  const steps = shown.steps.map(({ at }) => Date.parse(at));
  expect(shown.phase === own.phase, `R18: phase ${shown.phase}, not ${own.phase}`);
  expect(shown.expected === !own.isStarted, `R17: expected ${shown.expected}`);
  expect(shown.startedOn === own.day0, `R17: day 0 ${shown.startedOn}, not ${own.day0}`);
  expect(
    Date.parse(shown.closesAt) === own.deadline,
    `R17: closes ${shown.closesAt}, not ${new Date(own.deadline).toISOString()}`,
  );
  expect(String(steps) === String([...own.steps, own.deadline]), `R15: steps ${shown.steps.map(({ at }) => at)}`);
  expect(Date.parse(shown.next) === steps[0], 'R18: the next step is not the first');
}

interface ClosingCircumstances {
  at: number;
  clockBefore: OwnClock | null;
  around: Around;
  expect: Expect;
}

/** R22: a ticket closes after a notice and its days, by the requester's own decision, or with a given reason. */
function checkClosing(
  own: FollowedTicket,
  event: Extract<TicketEvent, { type: 'closed' }>,
  { at, clockBefore, around, expect }: ClosingCircumstances,
): void {
  const { reason, said, deadline } = event.data;
  const { role } = event.by;
  if (role !== 'clock') {
    expect(role !== 'relay' && reason !== 'silence', `R22: ${role} closes as ${reason}`);
    const isOwnWord = reason === 'solved' || reason === 'withdrawn';
    const isRequester = role === 'requester' || role === 'serviceManager';
    if (role === 'requester')
      expect(event.by.personId === own.requesterId, 'R20: closed by a person other than the requester');
    if (isOwnWord) expect(said !== null || isRequester, `R22: ${role} says ${reason} for the requester`);
    else expect(!isRequester, `R22: a requester closes as ${reason}`);
    return;
  }
  expect(reason === (around.toNobody ? 'unreachable' : 'silence'), `R16: the clock closes as ${reason}`);
  expect(clockBefore?.phase === 'notice' && clockBefore.isStarted, 'R22: closed for silence without a notice');
  expect(clockBefore !== null && at >= clockBefore.deadline, 'R17: closed before the end of its last day');
  expect(Date.parse(deadline) === clockBefore?.deadline, `R17: closed with the deadline ${deadline}`);
  expect(own.lastWord === 'desk', 'R22: closed by the clock although the requester has the last word');
  expect(own.held.size === 0, 'R22: closed by the clock although a held reply waits');
  expect(!around.liesUnread(clockBefore?.deadline ?? at), 'R19: closed while mail that arrived in time is unread');
  const by = clockBefore?.startedBy ?? '';
  if (by !== 'told' && by !== 'nobody')
    expect(around.wasTaken(by) === 'taken', 'R17: closed although its notice never arrived');
}

function isOurNumber(number: string, prefix: string): boolean {
  const [, letters, digits, check] = /^([A-Z]+)-([1-9]\d*)-(\d\d)$/.exec(number) ?? [];
  return letters === prefix && String(Number(digits) % 97 || 97).padStart(2, '0') === check;
}

function letInByReply({ participants, lettingIn }: FollowedTicket, personId: string, entryId: string): void {
  if (!participants.has(personId)) lettingIn.add(entryId);
  participants.add(personId);
}
