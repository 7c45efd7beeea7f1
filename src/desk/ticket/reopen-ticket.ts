import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';

/** Reopens a handled or closed ticket: withdraws the notice or undoes the closing (R14). `from` is the expected status. */
export function reopenTicket(world: World, actor: Actor, number: string, from?: Status): Promise<TicketOutcome> {
  return onTicket(world, actor, 'reopen', number, async (session) => {
    if (from !== undefined && session.ticket.status !== from) return { refused: 'notClosed' satisfies Refusal };
    return performed(session, { type: 'reopen' });
  });
}
