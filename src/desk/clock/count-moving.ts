import type { Store } from '#desk/spine/world.ts';
import { theDesk } from '#domain/actor.ts';
import type { CalendarRules } from '#domain/calendar/compare-calendars.ts';
import { decide } from '#domain/ticket/decide/decide.ts';
import { openTicketIds, readCountedFrom } from '#store/clock/recounts.ts';
import { readTickets } from '#store/ticket/tickets.ts';

/** How many open tickets would get another date. */
export interface MovingTickets {
  count: number;
  /** Whether all open tickets were counted. */
  isWhole: boolean;
}

/** Counting 10,000 took 4.5 seconds; beyond this, the sentence says "at least". */
const countedMax = 2_000;
/** Others are served between two batches. */
const ticketsABatch = 100;

/** Returns how many open tickets of a desk a recount with this calendar would move. Changes nothing. */
export async function countMoving(world: Store, deskId: string, calendar: CalendarRules): Promise<MovingTickets> {
  const desk = await world.readDesk(world.db, deskId);
  const now = { at: world.clock.now(), by: theDesk, desk: { ...desk, calendar: { ...desk.calendar, ...calendar } } };
  const ids = await openTicketIds(world.db, deskId);
  let count = 0;
  for (let start = 0; start < Math.min(ids.length, countedMax); start += ticketsABatch) {
    const batch = ids.slice(start, start + ticketsABatch);
    const from = await readCountedFrom(world.db, batch);
    for (const ticket of await readTickets(world.db, batch)) {
      const decision = decide(ticket, { type: 'recount', ...from.get(ticket.id)! }, now);
      if ('events' in decision && decision.events.length > 0) count += 1;
    }
  }
  return { count, isWhole: ids.length <= countedMax };
}
