import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Gives the requester "more time", once per request or notice (R20). */
export function extendTicket(world: World, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'extend', number, (session) => performed(session, { type: 'extend' }));
}
