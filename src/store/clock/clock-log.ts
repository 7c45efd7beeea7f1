import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** Clock events in a span of desk time, in order: the demonstration shows what fell due on the way. */
export function listClockEvents(handle: Handle, span: { from: string; to: string }, limit: number) {
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
export function listClockSteps(handle: Handle, limit: number) {
  return rowsOf<{ number: string; at: string; step: 'remind' | 'notice' | 'close' }>(handle)`
    select number, clock_at as at, clock->'steps'->0->>'step' as step
    from tickets where clock_at is not null order by clock_at, id limit ${limit}`;
}
