import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { noteChange } from '#desk/spine/transaction.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { addWatch, endWatch } from '#store/staff/watches.ts';

/** Subscribes a staff member to a ticket, by the channels that they chose. The ticket itself does not change. */
export function watchTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'note', number, async ({ tx, ticket, at }) => {
    await addWatch(tx.trx, ticket.id, actor.personId, at);
    // It moved to another list.
    noteChange(tx, ticket, { isWork: true });
    return { ticket };
  });
}

/** Unsubscribes a staff member from a ticket. */
export function unwatchTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'note', number, async ({ tx, ticket }) => {
    await endWatch(tx.trx, ticket.id, actor.personId);
    noteChange(tx, ticket, { isWork: true });
    return { ticket };
  });
}
