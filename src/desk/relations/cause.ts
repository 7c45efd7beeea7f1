import type { Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { linksOf } from '#domain/relations/links.ts';
import { may } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicketById, readHistory } from '#store/ticket/tickets.ts';

/** Most tickets of one cause that are answered at once; more should be an announcement. */
export const causeTicketsMax = 50;

/**
 * A ticket and the open tickets linked to it, directly or through others, that the actor may answer. The ticket itself comes
 * first.
 */
export async function ticketsOfCause(handle: Handle | Tx['trx'], actor: Actor, first: TicketRow): Promise<TicketRow[]> {
  const found = new Map([[first.id, first]]);
  for (const ticket of found.values()) {
    const links = linksOf(await readHistory(handle, ticket.id)).filter(({ relation }) => relation === 'sameCause');
    for (const { ticketId } of links) {
      if (found.has(ticketId) || found.size >= causeTicketsMax) continue;
      const other = await findTicketById(handle, actor, ticketId);
      if (other && may(actor, 'answer', other)) found.set(ticketId, other);
    }
  }
  return [...found.values()].filter(({ status }) => status !== 'closed');
}
