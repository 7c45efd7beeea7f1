import type { Approval } from '#domain/approvals/approval.ts';
import type { EventData, EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

export type ApprovalEventType =
  | 'approvalAsked'
  | 'approvalWithdrawn'
  | 'approvalGiven'
  | 'approvalRefused'
  | 'approvalsJoined'
  | 'approvalsLeft';
type Change<T extends EventType> = (ticket: Ticket, data: EventData[T], event: TicketEvent) => Partial<Ticket>;

/** The changes of the events of a ticket's approvals. */
export const approvalChanges: { [T in ApprovalEventType]: Change<T> } = {
  approvalAsked: ({ approvals }, { approvalId: id, ofId, mailId, entry }, event) => ({
    approvals: [
      ...approvals,
      { id, ofId, mailId, entryId: entry.id, state: 'asked', reasonId: null, ...dated(event, 'askedAt') },
    ],
  }),
  approvalWithdrawn: (ticket, { approvalId }) => withApproval(ticket, approvalId, { state: 'withdrawn' }),
  approvalGiven: (ticket, { approvalId }, event) =>
    withApproval(ticket, approvalId, { state: 'approved', ...dated(event, 'answeredAt') }),
  approvalRefused: (ticket, { approvalId, reason }, event) =>
    withApproval(ticket, approvalId, {
      ...{ state: 'refused', reasonId: reason?.id ?? null },
      ...dated(event, 'answeredAt'),
    }),
  approvalsJoined: ({ approvals }, joining) => ({
    approvals: [
      ...approvals.filter(({ id }) => joining.approvals.every((each) => each.id !== id)),
      ...joining.approvals,
    ],
  }),
  approvalsLeft: ({ approvals }, { approvalIds }) => ({
    approvals: approvals.filter(({ id }) => !approvalIds.includes(id)),
  }),
};

/** The date of an event is kept since its second version: tickets with older ones stay as they were saved. */
function dated({ version, at }: TicketEvent, field: 'askedAt' | 'answeredAt'): Partial<Approval> {
  return version < 2 ? {} : { [field]: at };
}

function withApproval({ approvals }: Ticket, id: string, changed: Partial<Approval>): Partial<Ticket> {
  return { approvals: approvals.map((each) => (each.id === id ? { ...each, ...changed } : each)) };
}
