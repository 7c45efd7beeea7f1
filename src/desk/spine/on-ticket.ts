import { openSession, type Session } from '#desk/spine/session.ts';
import { settleClosing } from '#desk/spine/settle-closing.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import { type Action, may, relation } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** The result of a change: done, a named refusal, or missing (also if the actor may not see the ticket). */
export type Outcome<T = unknown> = ({ ticket: TicketRow } & T) | { refusal: Refusal } | { missing: true };

/**
 * Runs a change on one ticket in one transaction: finds and locks it, checks rights, takes clock steps that are due, then calls
 * `work`.
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

/** The actor's role on this ticket: on their own ticket an agent is only the requester. */
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

/** Closes a ticket whose deadline has passed, without waiting for the next clock run (R17). */
export async function settle(session: Session): Promise<void> {
  const deadline = session.ticket.clock?.closesAt;
  if (deadline && !isAfter(deadline, session.at)) await settleClosing(session);
}
