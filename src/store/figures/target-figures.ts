import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '#domain/desks/desk.ts';
import { monthsSince, type TargetCounted, type TargetFigures, targetPeriod } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { isCounted, opened, periodOf, secondsUntil } from '#store/figures/figures.ts';

/**
 * How a desk handled its tickets of the last twelve months, by opening month. Each row has its running time without pauses; one
 * statement reads them once.
 */
export function countHandled(handle: Handle, desk: Desk, now: Instant): Promise<TargetFigures> {
  const { from } = periodOf(desk, now);
  const run = sql`tickets.targets->'handled'`;
  return counted(
    handle,
    desk,
    now,
    sql`
      select opened_at as began, (opened.data->>'complete')::boolean as complete, done_at,
        case when length is null then null when done_at is not null then ran <= length when due_at < ${now} then false end as in_time,
        done_at is null and coalesce(due_at < ${now}, false) as overdue,
        case when done_at is not null then ran / 1000 end as net
      from (select id, complete, opened_at, (${run}->>'handledAt')::timestamptz as done_at, (${run}->>'dueAt')::timestamptz as due_at,
          (${run}->>'ranMs')::float8 as ran, (${run}->>'lengthMs')::float8 as length
        from tickets where desk_id = ${desk.id} and opened_at >= ${from} and opened_at <= ${now}
          and jsonb_typeof(${run}) = 'object' and ${isCounted}) tickets
      ${opened}`,
  );
}

/**
 * How a desk answered reactions in the last twelve months, by month of arrival: answered ones, one row each, and waiting ones.
 */
export function countNextAnswers(handle: Handle, desk: Desk, now: Instant): Promise<TargetFigures> {
  const { from, time } = periodOf(desk, now);
  return counted(
    handle,
    desk,
    now,
    sql`
      select began, (opened.data->>'complete')::boolean as complete, done_at,
        case when due_at is null then null when done_at is not null then done_at <= due_at when due_at < ${now} then false end as in_time,
        done_at is null and coalesce(due_at < ${now}, false) as overdue,
        ${secondsUntil(sql`done_at`, time)} - ${secondsUntil(sql`began`, time)} as net
      from (
        select tickets.id, tickets.complete, reaction.reaction_at as began, reaction.answered_at as done_at, reaction.due_at
        from answered_reactions reaction join tickets on tickets.id = reaction.ticket_id
        where reaction.desk_id = ${desk.id} and reaction.reaction_at >= ${from} and reaction.answered_at <= ${now} and ${isCounted}
        union all
        select tickets.id, tickets.complete, tickets.reaction_at, null, (targets->'nextAnswer'->>'dueAt')::timestamptz
        from tickets where desk_id = ${desk.id} and reaction_at >= ${from} and reaction_at <= ${now}
          and first_answered_at is not null and due_rank < 9 and ${isCounted}) tickets
      ${opened}`,
  );
}

type Row = TargetCounted & { of: 'all' | 'month' | 'completeness'; month: string | null; complete: boolean | null };

const none: TargetCounted = { done: 0, kept: 0, missed: 0, overdue: 0, net: null, gross: null };

async function counted(handle: Handle, desk: Desk, now: Instant, runs: RawBuilder<unknown>): Promise<TargetFigures> {
  const rows = await rowsOf<Row>(handle)`
    with measured as (
      select to_char(began at time zone ${desk.zone}, 'YYYY-MM') as month, complete, done_at, in_time, overdue, net,
        extract(epoch from done_at - began)::float8 as gross from (${runs}) runs)
    select (array['all', 'completeness', 'month'])[1 + (1 - grouping(complete)) + 2 * (1 - grouping(month))] as of,
      month, complete, count(done_at) as done, count(*) filter (where in_time) as kept,
      count(*) filter (where not in_time) as missed, count(*) filter (where overdue) as overdue,
      percentile_cont(array[0.5, 0.9]) within group (order by net) as net,
      percentile_cont(array[0.5, 0.9]) within group (order by gross) as gross
    from measured group by grouping sets ((), (month), (complete))`;
  const period = (of: Row['of'], found: Partial<Row> = {}) =>
    targetPeriod(
      rows.find(
        (row) => row.of === of && row.month === (found.month ?? null) && row.complete === (found.complete ?? null),
      ) ?? none,
    );
  const found = rows.flatMap(({ of, month }) => (of === 'month' && month !== null ? [month] : []));
  return {
    all: period('all'),
    complete: period('completeness', { complete: true }),
    incomplete: period('completeness', { complete: false }),
    months: monthsSince(found, desk.zone, now).map((month) => ({ month, ...period('month', { month }) })),
  };
}
