import { inBatches } from '#desk/clock/in-batches.ts';
import { takeSteps } from '#desk/clock/take-steps.ts';
import type { World } from '#desk/world.ts';
import { ticketsDueBy } from '#store/tickets.ts';

/** Tickets that one look finds: more wait for the next. */
const ticketsALook = 20_000;

/** Lets the clock act once on each ticket that is due by now. Returns how many tickets it moved. */
export async function turnClock(world: World): Promise<number> {
  const due = await ticketsDueBy(world.db, world.clock.now(), ticketsALook);
  return inBatches(world, due, (ids) => takeSteps(world, ids));
}
