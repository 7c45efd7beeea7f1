import { type Outcome, onTicket } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Who takes part and is not the requester wants no more of it: nothing reaches them, and the ticket is closed to them. */
export function leaveTicket(world: World, actor: Actor, number: string): Promise<Outcome> {
  return onTicket(world, actor, 'leave', number, (session) =>
    performed(session, { type: 'leave', personId: actor.personId }),
  );
}
