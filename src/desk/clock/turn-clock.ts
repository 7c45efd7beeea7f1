import { inBatches } from '#desk/clock/in-batches.ts';
import { takeSteps } from '#desk/clock/take-steps.ts';
import type { World } from '#desk/spine/world.ts';
import { mayBeUnread, readUntilOf } from '#store/intake/incoming-mails.ts';
import { ticketsDueBy } from '#store/ticket/tickets.ts';

/** Tickets per query; the rest wait for the next run. */
const ticketsALook = 20_000;

/** Takes one due step for each ticket whose clock is due. Returns how many tickets moved. */
export async function turnClock(world: World): Promise<number> {
  const due = await ticketsDueBy(world.db, world.clock.now(), ticketsALook);
  const read = await readUntilOf(world.db, [...new Set(due.map(({ deskId }) => deskId))]);
  // While a mailbox cannot be read, its desk may have thousands of waiting tickets; do not check them one by one (R19).
  const ready = due.filter(({ deskId, clockAt }) => {
    const of = read.find((each) => each.deskId === deskId);
    return of !== undefined && !mayBeUnread(of, clockAt);
  });
  return inBatches(
    world,
    ready.map(({ id }) => id),
    (ids) => takeSteps(world, ids),
  );
}
