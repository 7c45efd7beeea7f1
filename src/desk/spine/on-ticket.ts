import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { openSession, type Session, settleClosing } from '#desk/spine/session.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { type Action, may, relation } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, lockTicket } from '#store/ticket/tickets.ts';

/** The result of a change of a ticket. It is `missing` also for an actor who may not see the ticket. */
export type TicketOutcome<Done = unknown> = Outcome<{ ticket: TicketRow } & Done, TicketRefused | Refused<'missing'>>;

/** The result of a change with an entry of the record. */
export type Written = TicketOutcome<{ entryId: string }>;

/**
 * Runs a change on one ticket in one transaction: finds and locks it, checks rights, then calls `work`. A closing that is due is
 * committed before, so that it stays if the change is refused.
 */
export async function onTicket<Result>(
  world: Spine,
  actor: Actor,
  action: Action,
  number: string,
  work: (session: Session) => Promise<Result>,
): Promise<Outcome<Result>> {
  const outcome = await world.transact(async (tx) => {
    const found = await findTicket(tx.trx, actor, number);
    if (!found) return { refused: 'missing' as const };
    const session = await openSession(world, tx, found.id, byOf(actor, found));
    if (!may(actor, action, session.ticket)) return { refused: 'missing' as const };
    return (await settle(session)) ? 'settled' : work(session);
  });
  return outcome === 'settled' ? onTicket(world, actor, action, number, work) : outcome;
}

/** The actor's role on this ticket: on their own ticket an agent is only the requester. */
export function byOf(actor: Actor, ticket: TicketRow): By {
  if (actor.by) return actor.by;
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

/** Closes a ticket whose deadline has passed, without waiting for the next clock run (R17). Returns whether it did. */
export async function settle(session: Session): Promise<boolean> {
  const deadline = session.ticket.clock?.closesAt;
  return deadline !== undefined && !isAfter(deadline, session.at) && settleClosing(session);
}

/**
 * Runs a change unless its result already holds: then nothing changes and nothing is sent. The ticket is locked before the check,
 * so that the second of two concurrent calls sees the first one's result.
 */
export function unlessStanding(
  world: Spine,
  { actor, action, number }: { actor: Actor; action: Action; number: string },
  stands: (ticket: TicketRow, tx: Tx) => boolean | Promise<boolean>,
  verb: (world: Spine) => Promise<TicketOutcome>,
): Promise<TicketOutcome> {
  return world.transact(async (tx) => {
    const found = await findTicket(tx.trx, actor, number);
    const ticket = found && (await lockTicket(tx.trx, found.id));
    if (ticket && may(actor, action, ticket) && (await stands(ticket, tx))) return { ticket };
    return verb(within(world, tx));
  });
}
