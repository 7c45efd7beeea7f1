import { inBatches } from '#desk/clock/in-batches.ts';
import { apply } from '#desk/spine/apply.ts';
import { realNow, type Spine } from '#desk/spine/world.ts';
import { startWriting } from '#desk/spine/writing.ts';
import { recountRecurring } from '#desk/templates/turn-recurring.ts';
import { theDesk } from '#domain/actor.ts';
import { plusSeconds } from '#domain/instant.ts';
import { desksToRecount, endRecount, openTicketIds, readCountedFrom } from '#store/clock/recounts.ts';
import { saveChanges, type TicketChange } from '#store/ticket/record/ticket-changes.ts';
import { lockTickets } from '#store/ticket/tickets.ts';

/** Every process knows the new days by then: a desk is cached for two seconds. */
const settledSeconds = 3;

/**
 * Recounts the open dates of each desk whose days or hours changed. The desk's row keeps the mark until all are counted, and a
 * counted ticket does not move again, so a crash in between is harmless.
 */
export async function recountAsked(world: Spine, settled = settledSeconds): Promise<number> {
  let moved = 0;
  for (const { id, recountAskedAt } of await desksToRecount(world.db, plusSeconds(realNow(), -settled))) {
    world.forgetDesks();
    moved += await recountDesk(world, id);
    await recountRecurring(world, id);
    await endRecount(world.db, id, recountAskedAt);
  }
  return moved;
}

async function recountDesk(world: Spine, deskId: string): Promise<number> {
  const ids = await openTicketIds(world.db, deskId);
  return inBatches(world, ids, (batch) => recountTickets(world, batch));
}

/** Adds a visible event to each ticket whose dates move, and mails everyone who got an earlier date. */
function recountTickets(world: Spine, ids: readonly string[]): Promise<number> {
  return world.transact(async (tx) => {
    const from = await readCountedFrom(tx.trx, ids);
    const gathered: TicketChange[] = [];
    for (const ticket of await lockTickets(tx.trx, ids)) {
      const counted = from.get(ticket.id);
      if (!counted) continue;
      const desk = await world.readDesk(tx.trx, ticket.deskId);
      const act = { world, tx, desk, at: world.clock.now(), by: theDesk, gathered };
      await apply(act, ticket, { type: 'recount', ...counted }, startWriting());
    }
    await saveChanges(tx.trx, world.historyKey(), gathered);
    return gathered.length;
  });
}
