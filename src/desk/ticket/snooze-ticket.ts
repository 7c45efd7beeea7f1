import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyCommand, applyWithoutFollowUp, openSession } from '#desk/spine/session.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import { type Actor, theClock } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';

/** Sets an agent's own ticket aside until an instant, or until a reply if null. */
export function snoozeTicket(
  world: Spine,
  actor: Actor,
  number: string,
  until: Instant | null,
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, (session) =>
    applyWithoutFollowUp(session, { type: 'snooze', until }),
  );
}

/** Brings the ticket back, or removes the mark of one that is back. Does nothing to a ticket that is not snoozed. */
export function wakeTicket(world: Spine, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, (session) => applyWithoutFollowUp(session, { type: 'wake' }));
}

/** Brings back a ticket whose time has come; false if it has not. */
export async function wakeInTime(world: Spine, tx: Tx, ticketId: string): Promise<boolean> {
  const session = await openSession(world, tx, ticketId, theClock);
  return 'ticket' in (await applyCommand(session, { type: 'wake' }));
}
