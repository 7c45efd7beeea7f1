import { chosenRelations } from '#domain/relations/links.ts';
import { relatedTickets, type TicketRelation } from '#domain/relations/related.ts';
import { may } from '#domain/ticket/rights.ts';
import type { LinkedTicket } from '#store/relations/other-tickets.ts';
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
  const { actor, ticket, history, linked, words } = sources;
  const mayUndo = may(actor, 'relate', ticket);
  return relatedTickets(history, ticket, (id) => linked.get(id)?.leadsTo).map(({ ticketId: id, relation }) => ({
    id,
    relation: { ...words.side, duplicate: words.side.duplicated, duplicateOf: words.side.duplicate }[relation],
    undo: mayUndo ? undoOf(relation, sources, linked.get(id)!) : null,
  }));
}

function undoOf(relation: TicketRelation, { ticket }: TicketSources, other: LinkedTicket): UndoView | null {
  switch (relation) {
    case 'mergedFrom':
      return { intent: 'undoMerge', other: other.number };
    case 'splitOff':
      return ticket.status === 'closed' ? null : { intent: 'undoSplit', other: other.number };
    case 'splitFrom': {
      const isPossible = other.leadsTo === null && other.status !== 'closed';
      return isPossible ? { intent: 'undoSplit', other: ticket.number } : null;
    }
    default: {
      // The ticket that this one follows is a fact of its own, besides a link that an agent chose.
      const isChosen = (chosenRelations as readonly string[]).includes(relation) && other.id !== ticket.followUpOf;
      return isChosen ? { intent: 'unlink', other: other.number, relation } : null;
    }
  }
}
