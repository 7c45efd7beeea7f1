import { chosenRelations, linksOf } from '#domain/relations/links.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { may } from '#domain/ticket/rights.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** The form fields to undo a relation. */
export interface UndoView {
  intent: 'undoSplit' | 'undoMerge' | 'unlink';
  other: string;
  relation?: string;
}

interface RelationView {
  id: string;
  relation: string;
  undo: UndoView | null;
}

/** Returns a ticket's relations that still exist, and how to undo them. */
export function relationsOf(sources: TicketSources): RelationView[] {
  const { ticket, history, words } = sources;
  const say = words.side;
  const found = new Map<string, RelationView>();
  const add = (id: string, relation: string, undo: UndoView | null = null) => {
    if (!found.has(id)) found.set(id, { id, relation, undo: mayUndo(sources) ? undo : null });
  };
  for (const event of history) partsOf(event, sources, add);
  if (ticket.closing?.duplicateOf) add(ticket.closing.duplicateOf, say.duplicate);
  if (ticket.followUpOf) add(ticket.followUpOf, say.followUpOf);
  for (const { ticketId, number, relation } of linksOf(history)) {
    const isChosen = (chosenRelations as readonly string[]).includes(relation);
    const label = { ...say, duplicate: say.duplicated }[relation];
    add(ticketId, label, isChosen ? { intent: 'unlink', other: number, relation } : null);
  }
  return [...found.values()];
}

/** Returns splits and merges that still exist. */
function partsOf(
  { type, data }: TicketEvent,
  { ticket, linked, words: { side } }: TicketSources,
  add: (id: string, relation: string, undo: UndoView | null) => void,
): void {
  if (type !== 'splitFrom' && type !== 'splitOff' && type !== 'mergedFrom') return;
  const other = linked.get(data.ticketId);
  if (!other) return;
  const isOpen = ticket.status !== 'closed';
  if (type === 'mergedFrom' && other.leadsTo === ticket.id)
    add(other.id, side.mergedFrom, { intent: 'undoMerge', other: other.number });
  if (type === 'splitOff' && other.leadsTo === null)
    add(other.id, side.splitOff, isOpen ? { intent: 'undoSplit', other: other.number } : null);
  if (type === 'splitFrom' && ticket.leadsTo === null) {
    const isPossible = other.leadsTo === null && other.status !== 'closed';
    add(other.id, side.splitFrom, isPossible ? { intent: 'undoSplit', other: ticket.number } : null);
  }
}

function mayUndo({ actor, ticket }: TicketSources): boolean {
  return may(actor, 'relate', ticket);
}
