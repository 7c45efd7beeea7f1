import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import { firstAnswerDueAt } from '#desk/ticket/promises.ts';
import type { Actor } from '#domain/actor.ts';

/** Removes a ticket from the list "suspected spam": it is acknowledged now, and its first answer is due from now (R1, R3). */
export function freeTicket(world: World, actor: Actor, number: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, (session) =>
    performed(session, { type: 'free', firstAnswerDueAt: firstAnswerDueAt(session.desk, session.at, session.ticket) }),
  );
}
