import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Removes a participant other than the requester at their own wish: they get no more mail and can no longer read the ticket. */
export function leaveTicket(world: World, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'leave', number, (session) =>
    performed(session, { type: 'leave', personId: actor.personId }),
  );
}
