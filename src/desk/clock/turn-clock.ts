import { inBatches } from '#desk/clock/in-batches.ts';
import { takeSteps } from '#desk/clock/take-steps.ts';
import type { World } from '#desk/spine/world.ts';
import { mayBeUnread, readUntilOf } from '#store/intake/incoming-mails.ts';
import { ticketsDueBy } from '#store/ticket/tickets.ts';

/** Tickets that one look finds: more wait for the next. */
const ticketsALook = 20_000;

/** Lets the clock act once on each ticket that is due by now. Returns how many tickets it moved. */
export async function turnClock(world: World): Promise<number> {
  const due = await ticketsDueBy(world.db, world.clock.now(), ticketsALook);
  const read = await readUntilOf(world.db, [...new Set(due.map(({ deskId }) => deskId))]);
  // While a mailbox cannot be read its desk may have thousands that wait: they are not asked one by one (R19).
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
