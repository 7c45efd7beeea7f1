import type { TicketEvent } from '#domain/ticket/events/events.ts';

/**
 * Returns the tasks, conversations and approvals, by id, that a ticket has from another that was last merged into it. The undo of
 * that merge takes them back.
 */
export function broughtBy(history: readonly TicketEvent[], mergedId: string): Set<string> {
  const merge = history.findLastIndex(({ type, data }) => type === 'mergedFrom' && data.ticketId === mergedId);
  const joined = history.slice(merge + 1).flatMap(({ type, data }) => {
    if (type === 'tasksJoined') return { from: data.from, parts: data.tasks };
    if (type === 'conversationsJoined') return { from: data.from, parts: data.conversations };
    return type === 'approvalsJoined' ? { from: data.from, parts: data.approvals } : [];
  });
  const parts = joined.flatMap((each): { id: string }[] => (each.from.ticketId === mergedId ? each.parts : []));
  return new Set(parts.map(({ id }) => id));
}
