import { type Outcome, onTicket } from '#desk/spine/on-ticket.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { addWatch, endWatch } from '#store/staff/watches.ts';

/** One of the staff is told of what happens on a ticket from now on, as they chose to be. Nothing happens to the ticket by it. */
export function watchTicket(world: World, actor: Actor, number: string): Promise<Outcome> {
  return onTicket(world, actor, 'note', number, async ({ tx, ticket, at }) => {
    await addWatch(tx.trx, ticket.id, actor.personId, at);
    // It is on another list now.
    tx.changedTickets.set(ticket.id, ticket.deskId);
    return { ticket };
  });
}

/** They are told no longer. */
export function unwatchTicket(world: World, actor: Actor, number: string): Promise<Outcome> {
  return onTicket(world, actor, 'note', number, async ({ tx, ticket }) => {
    await endWatch(tx.trx, ticket.id, actor.personId);
    tx.changedTickets.set(ticket.id, ticket.deskId);
    return { ticket };
  });
}
