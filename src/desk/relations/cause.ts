import type { Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { linksOf } from '#domain/relations/links.ts';
import { may } from '#domain/ticket/rights.ts';
import type { Handle } from '#store/database/database.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicketById, readHistory } from '#store/ticket/tickets.ts';

/** Tickets of one cause that are answered at once: more is an announcement's matter. */
export const causeTicketsMax = 50;

/**
 * A ticket and those of the same cause that the actor may answer and that are not closed: linked with it, or with one that is.
 * The first is the ticket itself.
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
