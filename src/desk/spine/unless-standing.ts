import type { Outcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/once.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type Action, may } from '#domain/ticket/rights.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, lockTicket } from '#store/ticket/tickets.ts';

/**
 * Runs a verb unless what it would bring about stands already: then nothing changes and nothing is sent. The ticket's
 * lock is taken before it is asked, so that of two at once the second finds what the first did.
 */
export function unlessStanding(
  world: World,
  { actor, action, number }: { actor: Actor; action: Action; number: string },
  stands: (ticket: TicketRow, tx: Tx) => boolean | Promise<boolean>,
  verb: (world: World) => Promise<Outcome>,
): Promise<Outcome> {
  return world.transact(async (tx) => {
    const found = await findTicket(tx.trx, actor, number);
    const ticket = found && (await lockTicket(tx.trx, found.id));
    if (ticket && may(actor, action, ticket) && (await stands(ticket, tx))) return { ticket };
    return verb(within(world, tx));
  });
}
