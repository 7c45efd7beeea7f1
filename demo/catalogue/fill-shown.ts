import { fillCatalogue, fillRecurring, fillViews } from '#demo/catalogue/definitions.ts';
import { findActors } from '#demo/find-actors.ts';
import { momentsBefore, on } from '#demo/moments.ts';
import { openPast } from '#demo/past.ts';
import { play } from '#demo/play.ts';
import { byCatalogue } from '#demo/tickets/by-catalogue.ts';
import { recurring } from '#demo/tickets/recurring.ts';
import { withOthers } from '#demo/tickets/with-others.ts';
import type { World } from '#desk/spine/world.ts';
import { findDesk } from '#store/desks/desks.ts';

/**
 * Content for newcomers, which no test counts: a catalogue of forms at the second desk, and at the first one a recurring ticket,
 * tasks, a question to a third party, approvals, and a view over fields. Sends no mail.
 */
export function fillShown(world: World): Promise<void> {
  return world.transact(async (tx) => {
    const actors = await findActors(tx.trx);
    const now = world.clock.now();
    const instantOf = momentsBefore(now, await findDesk(tx.trx, actors.desks.wcms));
    const past = openPast(world, tx, { from: instantOf(on(6, '08:40')), to: now });
    await fillCatalogue(past.world, actors);
    await fillRecurring(past.world, actors);
    await play(past, actors, [...recurring, ...withOthers, ...byCatalogue], now, instantOf);
    await fillViews(past.world, actors);
  });
}
