import type { TicketEvent } from '#domain/ticket/events/events.ts';

/** Returns the tasks, by id, that a ticket has from another that was last merged into it. The undo of that merge takes them back. */
export function tasksBroughtBy(history: readonly TicketEvent[], mergedId: string): string[] {
  const merge = history.findLastIndex(({ type, data }) => type === 'mergedFrom' && data.ticketId === mergedId);
  return history
    .slice(merge + 1)
    .flatMap(({ type, data }) =>
      type === 'tasksJoined' && data.from.ticketId === mergedId ? data.tasks.map(({ id }) => id) : [],
    );
}
