import { linksOf } from '#domain/relations/links.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** What another ticket is to this one: `followUpOf` is the ticket that this one follows, `duplicateOf` the one that it repeats. */
export const ticketRelations = [
  ...(['followUp', 'followUpOf', 'sameContact', 'duplicate', 'duplicateOf', 'sameCause'] as const),
  ...(['splitOff', 'splitFrom', 'mergedFrom'] as const),
] as const;
export type TicketRelation = (typeof ticketRelations)[number];

interface RelatedTicket {
  ticketId: string;
  relation: TicketRelation;
}

type Relating = Pick<Ticket, 'leadsTo' | 'followUpOf' | 'closing'> & { id: string };

/**
 * Returns the relations of a ticket that still exist, one per other ticket. `leadsTo` returns where another ticket leads, and
 * undefined for a ticket that the reader may not see.
 */
export function relatedTickets(
  events: readonly TicketEvent[],
  ticket: Relating,
  leadsTo: (ticketId: string) => string | null | undefined,
): RelatedTicket[] {
  const found = new Map<string, RelatedTicket>();
  const add = (ticketId: string, relation: TicketRelation) => {
    if (!found.has(ticketId) && leadsTo(ticketId) !== undefined) found.set(ticketId, { ticketId, relation });
  };
  for (const { type, data } of events) {
    if (type === 'mergedFrom' && leadsTo(data.ticketId) === ticket.id) add(data.ticketId, 'mergedFrom');
    if (type === 'splitOff' && leadsTo(data.ticketId) === null) add(data.ticketId, 'splitOff');
    if (type === 'splitFrom' && ticket.leadsTo === null) add(data.ticketId, 'splitFrom');
  }
  if (ticket.closing?.duplicateOf) add(ticket.closing.duplicateOf, 'duplicateOf');
  if (ticket.followUpOf) add(ticket.followUpOf, 'followUpOf');
  for (const { ticketId, relation } of linksOf(events)) add(ticketId, relation);
  return [...found.values()];
}
