import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';

/** Closes a ticket at once by the requester's own word: solved, or no longer needed (R20, R22). */
export function confirmTicket(
  world: World,
  actor: Actor,
  number: string,
  outcome: 'solved' | 'withdrawn',
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'confirm', number, (session) => performed(session, { type: 'confirm', outcome }));
}
