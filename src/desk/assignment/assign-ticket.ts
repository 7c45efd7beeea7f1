import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { performed } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import { findAgent } from '#store/staff/agents.ts';

/**
 * Assigns a ticket to an agent of its desk, to the actor (take) or to nobody. A ticket already assigned to that agent stays
 * unchanged.
 */
export function assignTicket(world: World, actor: Actor, number: string, email: string | null): Promise<TicketOutcome> {
  return onTicket(world, actor, 'assign', number, async (session) => {
    const agent = email === null ? null : await findAgent(session.tx.trx, session.ticket.deskId, email);
    if (agent === undefined) return { refused: 'agentUnknown' };
    const assigneeId = agent?.personId ?? null;
    if (agent && !isForAgent(session.ticket, agent)) return { refused: 'assigneeMayNotRead' };
    if (assigneeId === session.ticket.assigneeId) return { ticket: session.ticket };
    return performed(session, { type: 'assign', assigneeId });
  });
}
