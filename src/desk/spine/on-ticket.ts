import { openSession, type Session } from '#desk/spine/session.ts';
import { settleClosing } from '#desk/spine/settle-closing.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { type Action, may, relation } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** How a verb ends: done, a named refusal, or nothing to be found (which is also said to who may not see it). */
export type Outcome<T = unknown> = ({ ticket: TicketRow } & T) | { refusal: Refusal } | { missing: true };

/**
 * Runs a verb on one ticket in one transaction: finds it, locks it, asks the table of rights, lets the clock do first
 * what was due before this moment, and hands over.
 */
export function onTicket<T>(
  world: World,
  actor: Actor,
  action: Action,
  number: string,
  work: (session: Session) => Promise<T | { refusal: Refusal }>,
): Promise<T | { refusal: Refusal } | { missing: true }> {
  return world.transact(async (tx) => {
    const found = await findTicket(tx.trx, actor, number);
    if (!found) return { missing: true };
    const session = await openSession(world, tx, found.id, byOf(actor, found));
    if (!may(actor, action, session.ticket)) return { missing: true };
    await settle(session);
    return work(session);
  });
}

/** The role in which an actor touches this ticket: on their own, an agent is its requester only. */
export function byOf(actor: Actor, ticket: TicketRow): By {
  switch (relation(actor, ticket)) {
    case 'desk':
      return {
        role: actor.roles.find((role) => role !== 'requester' && role !== 'serviceManager') ?? 'agent',
        personId: actor.personId,
      };
    case 'organisation':
      return { role: 'serviceManager', personId: actor.personId };
    default:
      return { role: 'requester', personId: actor.personId };
  }
}

/** A ticket whose last day is over is closed, even if the clock comes round only in a moment (R17). */
export async function settle(session: Session): Promise<void> {
  const deadline = session.ticket.clock?.closesAt;
  if (deadline && !isAfter(deadline, session.at)) await settleClosing(session);
}
