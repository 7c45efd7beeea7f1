import type { Actor } from '#domain/actor.ts';
import { relatedTickets, type TicketRelation } from '#domain/relations/related.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import type { Handle } from '#store/database/database.ts';
import { readLinked } from '#store/relations/other-tickets.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { eventFrom, ticketEvents } from '#store/ticket/tickets.ts';

const relating: EventType[] = ['linked', 'unlinked', 'splitOff', 'splitFrom', 'mergedFrom'];

/** Reads the other tickets to which a ticket is related, as far as the actor may read them. */
export async function readRelations(
  handle: Handle,
  actor: Actor,
  ticket: Pick<TicketRow, 'id' | 'leadsTo' | 'followUpOf' | 'closing'>,
): Promise<{ kind: TicketRelation; number: string }[]> {
  const rows = await ticketEvents(handle, ticket.id).where('type', 'in', relating).execute();
  const events = rows.map(eventFrom);
  const named = events.flatMap(({ data }) => ('ticketId' in data && data.ticketId ? [data.ticketId] : []));
  const own = [ticket.followUpOf, ticket.closing?.duplicateOf].filter((id) => typeof id === 'string');
  const linked = await readLinked(handle, actor, [...new Set([...named, ...own])]);
  return relatedTickets(events, ticket, (id) => linked.get(id)?.leadsTo).map(({ ticketId, relation }) => ({
    kind: relation,
    number: linked.get(ticketId)!.number,
  }));
}
