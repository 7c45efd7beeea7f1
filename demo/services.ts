import type { DemonstrationClock, Mover } from '#demo/clock.ts';
import { writeToDesk } from '#demo/mailbox.ts';
import type { DemoClock } from '#http/parts.ts';
import type { DemonstrationServices } from '#web/app/services.ts';

/** The actions of the demonstration's own pages: write as a customer, and move the clock. */
export function demonstrationServices(clock: DemonstrationClock, mover: Mover): DemonstrationServices {
  return {
    async write({ forged, ...letter }) {
      const senderCheck = forged ? 'failed' : 'passed';
      const { reception, read } = await writeToDesk(mover.world, { ...letter, senderCheck });
      if ('refused' in reception) return { number: null, reason: reception.refused };
      const number = read?.ticketId ? await numberOf(mover, read.ticketId) : null;
      return { number, reason: read?.reason ?? 'again' };
    },
    moveTo: (instant) => clock.moveTo(instant, mover),
  };
}

/** The same clock, as moved through the API. */
export function demoClockOf(clock: DemonstrationClock, mover: Mover): DemoClock {
  return {
    set: (now) => clock.moveTo(now, mover),
    advance: (duration) => clock.moveTo((now) => later(now, duration), mover),
  };
}

/** Days and longer use the UTC calendar: 24 hours each. */
function later(now: string, duration: string): string {
  const start = Temporal.Instant.from(now).toZonedDateTimeISO('UTC');
  return start.add(Temporal.Duration.from(duration)).toInstant().toString();
}

async function numberOf({ world }: Mover, ticketId: string): Promise<string | null> {
  const row = await world.db.selectFrom('tickets').select('number').where('id', '=', ticketId).executeTakeFirst();
  return row?.number ?? null;
}
