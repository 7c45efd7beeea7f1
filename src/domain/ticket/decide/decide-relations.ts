import { resumeClock } from '#domain/clock/recount.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { isOpen } from '#domain/tasks/task.ts';
import { event, type Rules, said } from '#domain/ticket/decide/rule.ts';
import type { Word } from '#domain/ticket/events/commands.ts';
import type { TurnState } from '#domain/ticket/events/event-parts.ts';
import type { NewEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { isStatus, transition } from '#domain/ticket/lifecycle.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';

type RelationCommand = 'splitOff' | 'splitFrom' | 'rejoin' | 'lead' | 'takeIn' | 'restore' | 'part';

/** Split, merge and undo (R5). Each runs one command on either ticket, in one transaction. */
export const relationRules: Rules<RelationCommand> = {
  splitOff: (ticket, { moved, left, ticketId, number, entryIds, cuts }) => {
    const status = transition('splitOff', ticket.status);
    if (!isStatus(status)) return { refused: status as Refusal };
    const heldIds = ticket.heldIds.filter((id) => entryIds.includes(id));
    return said('splitOff', { ticketId, number, entryIds, heldIds, cuts, ...withoutWords(ticket, moved, left) });
  },

  splitFrom: (_, { type: _t, ...data }) => said('splitFrom', data),

  rejoin: (ticket, { ticketId, number, entries, mended, from }) => {
    const reactionAt = unansweredSince(from);
    const status = reactedStatus('rejoin', ticket, reactionAt);
    if (!isStatus(status)) return { refused: status };
    const { heldIds, heldDueAt } = from;
    const rejoined = { ticketId, number, status, entries, heldIds, heldDueAt, reactionAt, mended };
    return { events: [event('rejoined', rejoined), ...withWorkOf(from, ticket)] };
  },

  lead: (ticket, { why, ticketId, number }, { at }) => {
    if (ticketId === ticket.id) return { refused: 'otherTicketUnknown' };
    if (why === 'merged' && ticket.heldIds.length > 0) return { refused: 'heldReplyWaits' };
    const closes = transition('merge', ticket.status);
    // A ticket closed meanwhile can still be merged back.
    if (!isStatus(closes) && why === 'merged') return { refused: closes as Refusal };
    const closing = { reason: 'duplicate', deadline: at, said: null, duplicateOf: { ticketId, number } } as const;
    return said('closed', { ...closing, leads: why });
  },

  takeIn: (ticket, { from, participantIds }) => {
    if (from.id === ticket.id) return { refused: 'otherTicketUnknown' };
    if (from.requesterId !== ticket.requesterId) return { refused: 'otherRequester' };
    if ((from.kind === 'complaint') !== (ticket.kind === 'complaint')) return { refused: 'complaintStaysApart' };
    const reactionAt = unansweredSince(from);
    const status = reactedStatus('takeIn', ticket, reactionAt);
    if (!isStatus(status)) return { refused: status };
    const joining = participantIds.filter((id) => from.participantIds.includes(id) && mayJoin(ticket, id));
    const { id: ticketId, number } = from;
    const merged = { ticketId, number, status, reactionAt, participantIds: joining };
    return { events: [event('mergedFrom', merged), ...withWorkOf(from, ticket)] };
  },

  restore: (ticket, { ticketId, number, before, mergedAt }, { at, desk }) => {
    if (ticket.leadsTo !== ticketId) return { refused: 'nothingToUndo' };
    return said('restored', { ticketId, number, ...resumed(before, { mergedAt, at, desk }) });
  },

  part: (_, { ticketId, number, participantIds, before, mergedAt, ...brought }, { at, desk }) => {
    const { tagIds, taskIds, conversationIds, approvalIds } = brought;
    const back = before && resumed(before, { mergedAt, at, desk });
    const from = { ticketId, number };
    const parted = event('partedFrom', { ...from, back, participantIds });
    const untagged = tagIds.length > 0 ? [event('untagged', { tagIds, from })] : [];
    const left = taskIds.length > 0 ? [event('tasksLeft', { taskIds, from })] : [];
    const gone = conversationIds.length > 0 ? [event('conversationsLeft', { conversationIds, from })] : [];
    const approvals = approvalIds.length > 0 ? [event('approvalsLeft', { approvalIds, from })] : [];
    return { events: [parted, ...untagged, ...left, ...gone, ...approvals] };
  },
};

/** Returns since when the requester waits for a reply, or null if they do not (R19, R22). */
function unansweredSince(ticket: Ticket): Instant | null {
  if (ticket.reactionAt !== null && ticket.firstAnsweredAt !== null) return ticket.reactionAt;
  if (ticket.firstAnsweredAt === null && ticket.status !== 'closed')
    return ticket.targets?.firstAnswer?.since ?? ticket.openedAt;
  return null;
}

/** Returns the state of a ticket before a merge, for undoing it later. */
export function turnStateOf({ status, clock, reactionAt, lastWord, toBeTold }: Ticket): TurnState {
  return { status, clock, reactionAt, lastWord, toBeTold };
}

/** The dates continue from where they stopped. None comes earlier than announced (R17). */
function resumed(before: TurnState, { mergedAt, at, desk }: { mergedAt: Instant; at: Instant; desk: Desk }): TurnState {
  return { ...before, clock: before.clock && resumeClock(desk, before.clock, { stoppedAt: mergedAt, at }) };
}

/** A reaction in time reopens a waiting or handled ticket. A closed ticket accepts nothing. */
function reactedStatus(command: 'rejoin' | 'takeIn', { status }: Ticket, reactionAt: Instant | null) {
  const stays = transition(command, status);
  if (!isStatus(stays)) return stays as Refusal;
  return reactionAt === null ? stays : (transition('react', status) as Ticket['status']);
}

function mayJoin({ participantIds, complainedAboutIds }: Ticket, id: string): boolean {
  return !participantIds.includes(id) && !complainedAboutIds.includes(id);
}

/** Returns the state after messages left the ticket: the next unanswered one becomes the oldest. */
function withoutWords(
  ticket: Ticket,
  moved: readonly Instant[],
  left: readonly Word[],
): Pick<Ticket, 'reactionAt' | 'lastWord'> {
  const { reactionAt, lastWord, firstAnsweredAt } = ticket;
  const isGone = reactionAt !== null && moved.some((at) => Date.parse(at) === Date.parse(reactionAt));
  if (!isGone) return { reactionAt, lastWord };
  const answeredAt = left.findLast(({ of }) => of === 'desk')?.at ?? null;
  const [, ...reactions] = left.filter(({ of }) => of === 'requester');
  const next = reactions.find(({ at }) => answeredAt === null || isAfter(at, answeredAt))?.at ?? null;
  return { reactionAt: next, lastWord: next !== null || firstAnsweredAt === null ? 'requester' : 'desk' };
}

function withWorkOf(from: Ticket, ticket: Ticket): NewEvent[] {
  return [...withTagsOf(from), ...withTasksOf(from, ticket), ...withQuestionsOf(from, ticket)];
}

/** A ticket that another one joins has the tags of both, also those that it had before: an undo must know them all. */
function withTagsOf({ id: ticketId, number, tagIds }: Ticket): NewEvent[] {
  return tagIds.length > 0 ? [event('tagged', { tagIds, from: { ticketId, number } })] : [];
}

/** The open tasks of a ticket that joins another go on there. Its tasks that are done stay with its own record. */
function withTasksOf({ id: ticketId, number, tasks }: Ticket, { tasks: had }: Ticket): NewEvent[] {
  const joining = tasks.filter((task) => isOpen(task) && !had.some(({ id }) => id === task.id));
  return joining.length > 0 ? [event('tasksJoined', { tasks: joining, from: { ticketId, number } })] : [];
}

/** All conversations and approvals go on there, also those that are over: an answer to any of them may still arrive. */
function withQuestionsOf({ id: ticketId, number, ...had }: Ticket, ticket: Ticket): NewEvent[] {
  const from = { ticketId, number };
  const conversations = had.conversations.filter(({ id }) => ticket.conversations.every((each) => each.id !== id));
  const approvals = had.approvals.filter(({ id }) => ticket.approvals.every((each) => each.id !== id));
  return [
    ...(conversations.length > 0 ? [event('conversationsJoined', { conversations, from })] : []),
    ...(approvals.length > 0 ? [event('approvalsJoined', { approvals, from })] : []),
  ];
}
