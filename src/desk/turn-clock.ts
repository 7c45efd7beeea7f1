import { canBeTold } from '#desk/reach.ts';
import { openSession, perform, type Session } from '#desk/session.ts';
import { settleClosing } from '#desk/settle-closing.ts';
import type { World } from '#desk/world.ts';
import { theClock } from '#domain/actor.ts';
import { isAfter } from '#domain/instant.ts';
import { ticketsDueBy } from '#store/tickets.ts';

/** Tickets on which the clock acts in one turn: more wait for the next, so that no turn holds a worker for minutes. */
const ticketsATurn = 500;

/** Lets the clock act once on each ticket that is due by now. Returns how many it moved. */
export async function turnClock(world: World): Promise<number> {
  const due = await ticketsDueBy(world.db, world.clock.now(), ticketsATurn);
  let moved = 0;
  for (const { id } of due) if (await takeStep(world, id)) moved += 1;
  return moved;
}

/** The next step of one ticket's clock, if it is due: a reminder, the notice, or the closing (R15–R17). */
export function takeStep(world: World, ticketId: string): Promise<boolean> {
  return world.transact(async (tx) => {
    const session = await openSession(world, tx, ticketId, theClock);
    const step = session.ticket.clock?.steps[0];
    if (!step || session.ticket.clock?.expected || isAfter(step.at, session.at)) return false;
    return step.step === 'close' ? settleClosing(session) : ask(session, step.step);
  });
}

async function ask(session: Session, step: 'remind' | 'notice'): Promise<boolean> {
  const type = step === 'remind' ? 'remind' : 'giveNotice';
  return 'ticket' in (await perform(session, { type, canBeTold: await canBeTold(session) }));
}
