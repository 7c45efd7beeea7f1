import type { TicketEvent } from '#domain/ticket/events/events.ts';

/**
 * Returns the tags, by id, that a ticket has only because another was merged into it: the undo of that merge takes them back. A
 * tag that an agent added stays, and so does one that a third ticket brought too.
 */
export function tagsBroughtBy(history: readonly TicketEvent[], mergedId: string): string[] {
  const sources = new Map<string, Set<string>>();
  const merged = new Set<string>();
  for (const event of history) {
    switch (event.type) {
      case 'mergedFrom':
        merged.add(event.data.ticketId);
        break;
      case 'partedFrom':
        merged.delete(event.data.ticketId);
        for (const of of sources.values()) of.delete(event.data.ticketId);
        break;
      case 'tagged': {
        const { tagIds, from } = event.data;
        // A follow-up keeps the tags of its ticket, whatever is merged later.
        const source = from && merged.has(from.ticketId) ? from.ticketId : 'itself';
        for (const id of tagIds) sources.set(id, (sources.get(id) ?? new Set()).add(source));
        break;
      }
      case 'untagged':
        for (const id of event.data.tagIds) sources.delete(id);
        break;
      default:
    }
  }
  return [...sources].filter(([, of]) => of.size === 1 && of.has(mergedId)).map(([id]) => id);
}
