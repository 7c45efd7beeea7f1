import { onTwoTickets, refusalOf } from '#desk/relations/on-two-tickets.ts';
import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { findTicket, findTicketItself } from '#store/ticket/tickets.ts';

export interface Merging {
  /** The number of the remaining ticket. */
  into: string;
  /** The participants of this ticket to add to the remaining one; nobody else is added. */
  participantIds: string[];
}

/**
 * Merges a ticket into another of its requester: it closes as a duplicate, which they are told, and its number leads to the
 * other. That one keeps its status and clock, unless an unanswered message came along (R5, R19).
 */
export function mergeTicket(world: World, actor: Actor, number: string, merging: Merging): Promise<TicketOutcome> {
  return onTwoTickets(
    world,
    actor,
    async ({ trx }) => ({
      one: await findTicketItself(trx, actor, number),
      other: await findTicket(trx, actor, merging.into),
    }),
    async ({ one: merged, other: remaining }): Promise<TicketOutcome> => {
      const { id: ticketId, number: remains } = remaining.ticket;
      const lead = { type: 'lead', why: 'merged', ticketId, number: remains } as const;
      const takeIn = { type: 'takeIn', from: merged.ticket, participantIds: merging.participantIds } as const;
      const refusal = refusalOf(merged, lead) ?? refusalOf(remaining, takeIn);
      if (refusal !== null) return { refused: refusal };
      await perform(remaining, takeIn);
      await perform(merged, lead);
      return { ticket: remaining.ticket };
    },
  );
}
