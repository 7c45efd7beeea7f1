import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

interface ClockEvent {
  number: string;
  type: string;
  at: string;
  data: unknown;
}

/** Clock events in a span of desk time, in order: the demonstration shows what fell due on the way. */
export async function listClockEvents(
  handle: Handle,
  span: { from: string; to: string },
  limit: number,
): Promise<ClockEvent[]> {
  return handle
    .selectFrom('events')
    .innerJoin('tickets', 'tickets.id', 'events.ticketId')
    .select(['tickets.number', 'events.type', 'events.at', 'events.data'])
    .where('events.byRole', '=', 'clock')
    .where('events.at', '>', span.from)
    .where('events.at', '<=', span.to)
    .orderBy('events.at')
    .limit(limit)
    .execute();
}

/** The next clock events, in order. */
export async function listClockSteps(
  handle: Handle,
  limit: number,
): Promise<{ number: string; at: string; step: 'remind' | 'notice' | 'close' }[]> {
  const { rows } = await sql<{ number: string; at: string; step: 'remind' | 'notice' | 'close' }>`
    select number, clock_at as at, clock->'steps'->0->>'step' as step
    from tickets where clock_at is not null order by clock_at, id limit ${limit}`.execute(handle);
  return rows;
}
