import type { TicketOutcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Action, may } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, lockTicket } from '#store/ticket/tickets.ts';

/**
 * Runs a change unless its result already holds: then nothing changes and nothing is sent. The ticket is locked before the check,
 * so that the second of two concurrent calls sees the first one's result.
 */
export function unlessStanding(
  world: World,
  { actor, action, number }: { actor: Actor; action: Action; number: string },
  stands: (ticket: TicketRow, tx: Tx) => boolean | Promise<boolean>,
  verb: (world: World) => Promise<TicketOutcome>,
): Promise<TicketOutcome> {
  return world.transact(async (tx) => {
    const found = await findTicket(tx.trx, actor, number);
    const ticket = found && (await lockTicket(tx.trx, found.id));
    if (ticket && may(actor, action, ticket) && (await stands(ticket, tx))) return { ticket };
    return verb(within(world, tx));
  });
}
