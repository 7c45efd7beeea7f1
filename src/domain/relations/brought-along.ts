import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** Returns the conversations, by id, that a ticket has from another that was last merged into it. The undo takes them back. */
export function conversationsBroughtBy(history: readonly TicketEvent[], mergedId: string): string[] {
  return sinceMerge(history, mergedId).flatMap(({ type, data }) =>
    type === 'conversationsJoined' && data.from.ticketId === mergedId ? data.conversations.map(({ id }) => id) : [],
  );
}

/** Returns the approvals in the same way. */
export function approvalsBroughtBy(history: readonly TicketEvent[], mergedId: string): string[] {
  return sinceMerge(history, mergedId).flatMap(({ type, data }) =>
    type === 'approvalsJoined' && data.from.ticketId === mergedId ? data.approvals.map(({ id }) => id) : [],
  );
}

function sinceMerge(history: readonly TicketEvent[], mergedId: string): readonly TicketEvent[] {
  const merge = history.findLastIndex(({ type, data }) => type === 'mergedFrom' && data.ticketId === mergedId);
  return history.slice(merge + 1);
}
