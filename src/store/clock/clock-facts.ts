import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { ClockFact } from '#domain/clock/past-clocks.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { visibleTo } from '#store/ticket/visibility.ts';

/** The latest changed tickets of a desk: more than a desk of 100,000 tickets changes in a quarter, and half a second of work. */
export const factTicketsMax = 10_000;

/**
 * Events that moved the clocks of a desk's tickets, per ticket in order, for the `factTicketsMax` latest changed tickets visible
 * to the actor since an instant. One statement: tickets by the index on their last change, events by key.
 */
export function readClockFacts(handle: Handle, actor: Actor, deskId: string, since: Instant) {
  return rowsOf<ClockFact>(handle)`
    with changed as materialized (
      select id, number from tickets
      where desk_id = ${deskId} and changed_at >= ${since} and status <> 'new' and not suspected_spam
        and ${visibleTo(actor)}
      order by changed_at desc, id desc limit ${inStatement(factTicketsMax)})
    select changed.id as ticket_id, changed.number, facts.* from changed, lateral (
      select type, at, seq, (data->>'receivedAt')::timestamptz as received_at, (data->>'reaction')::boolean as reaction,
        coalesce(data->>'why', case when type = 'closed' then data->>'reason' end) as reason
      from events where ticket_id = changed.id and type in (${sql.join(types.map((type) => sql.lit(type)))})
      union all
      select 'followedUp', opened_at, 2147483647, opened_at, null, null
      from tickets follow_up where follow_up.follow_up_of = changed.id) as facts
    order by changed.id, facts.at, facts.seq`;
}

const types: ClockFact['type'][] = [
  ...(['informationRequested', 'handled', 'clockStarted', 'extended', 'reacted', 'heldAccepted'] as const),
  ...(['called', 'answered', 'referred', 'reopened', 'closed'] as const),
];

/** Clock events in a span of desk time, in order: the demonstration shows what fell due on the way. */
export function listClockEvents(handle: Handle, span: { from: string; to: string }, limit: number) {
  return handle
    .selectFrom('events')
    .innerJoin('tickets', 'tickets.id', 'events.ticketId')
    .select(['tickets.number', 'events.type', 'events.at', 'events.data'])
    .where('events.byRole', '=', inStatement('clock'))
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
    from tickets where clock_at is not null order by clock_at, id limit ${inStatement(limit)}`;
}
