import type { EventData, EventType } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

type RelationType = 'splitOff' | 'splitFrom' | 'rejoined' | 'mergedFrom' | 'partedFrom' | 'restored';
type Change<T extends EventType> = (ticket: Ticket, data: EventData[T]) => Partial<Ticket>;

/** The changes of split, merge and undo events to a ticket (R5). */
export const relationChanges: { [T in RelationType]: Change<T> } = {
  splitOff: (ticket, { heldIds, reactionAt, lastWord }) => ({
    ...withHeld(
      ticket.heldIds.filter((id) => !heldIds.includes(id)),
      ticket.heldDueAt,
    ),
    reactionAt,
    lastWord,
  }),
  splitFrom: (_, { ticketId: _t, number: _n, entries: _e, ...standing }) => standing,
  rejoined: (ticket, { status, heldIds, heldDueAt, reactionAt }) => ({
    ...withHeld([...ticket.heldIds, ...heldIds], earlier(ticket.heldDueAt, heldDueAt)),
    ...reacted(ticket, status, reactionAt),
  }),
  mergedFrom: (ticket, { status, reactionAt, participantIds }) => ({
    participantIds: [...ticket.participantIds, ...participantIds],
    ...reacted(ticket, status, reactionAt),
  }),
  partedFrom: (ticket, { back, participantIds }) => ({
    participantIds: ticket.participantIds.filter((id) => !participantIds.includes(id)),
    ...back,
  }),
  restored: (_, { ticketId: _t, number: _n, ...standing }) => ({
    ...standing,
    closedAt: null,
    closing: null,
    leadsTo: null,
  }),
};

/** An unanswered message that arrives is a reaction of this ticket, dated by its receipt (R19). */
function reacted(ticket: Ticket, status: Ticket['status'], reactionAt: string | null): Partial<Ticket> {
  if (reactionAt === null) return {};
  return {
    status,
    clock: null,
    toBeTold: false,
    lastWord: 'requester',
    reactionAt: earlier(ticket.reactionAt, reactionAt),
  };
}

function withHeld(heldIds: string[], heldDueAt: string | null): Partial<Ticket> {
  return { heldIds, heldDueAt: heldIds.length === 0 ? null : heldDueAt };
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) <= Date.parse(other) ? one : other;
}
