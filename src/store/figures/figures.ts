import { type RawBuilder, sql } from 'kysely';
import { dayIn, startOfDay } from '#domain/calendar/day.ts';
import { type ServiceTime, serviceTime } from '#domain/calendar/service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import {
  type Counted,
  complaintFigure,
  type Figures,
  firstDayOfFigures,
  monthsSince,
  periodFigures,
} from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { countOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/**
 * A desk's figures of the last twelve months, up to an instant of desk time; with an organisation, only its tickets (complaints
 * always count for the whole desk). One statement, a quarter of a second for 36,000 of 100,000 tickets: callers cache the result.
 * Service time is computed from lists of hours (`ServiceTime`), not stored; a ticket's target was fixed when it opened.
 */
export async function countFigures(
  handle: Handle,
  desk: Desk,
  now: Instant,
  organisationId: string | null = null,
): Promise<Figures> {
  const { from, time } = periodOf(desk, now);
  const { rows } = await countedRows(desk, time, from, now, organisationId).execute(handle);
  const counts = new Map(rows.flatMap((row) => (row.month === null ? [] : [[row.month, row] as const])));
  const all = (of: Of, complete: boolean | null = null) =>
    periodFigures(rows.find((row) => row.of === of && row.complete === complete) ?? none);
  const months = monthsSince([...counts.keys()], desk.zone, now);
  return {
    at: now,
    months: months.map((month) => ({ month, ...periodFigures(counts.get(month) ?? none) })),
    all: all('all'),
    complete: all('completeness', true),
    incomplete: all('completeness', false),
    complaints: complaintFigure(await countComplaints(handle, desk.id, from, now)),
  };
}

/** A count of tickets that were opened in a month. */
interface InMonth {
  month: string;
  tickets: number;
}

/** Counts by month: their sum, and one for each of these months. */
export function inMonths(rows: readonly InMonth[], months: readonly string[]) {
  return { tickets: sumOf(rows), months: months.map((month) => rows.find((row) => row.month === month)?.tickets ?? 0) };
}

/** The tickets of all these counts. */
export function sumOf(rows: readonly Pick<InMonth, 'tickets'>[]): number {
  return rows.reduce((total, { tickets }) => total + tickets, 0);
}

/** The period of the figures: its beginning, and the service time in it. */
export function periodOf(desk: Desk, now: Instant): { from: Instant; time: ServiceTime } {
  const first = firstDayOfFigures(desk.zone, now);
  return { from: startOfDay(desk.zone, first), time: serviceTime(desk, first, dayIn(desk.zone, now)) };
}

/** Whether the form was complete on arrival: one index lookup per ticket with a form. A plain join would read the whole history. */
export const opened = sql`left join lateral (select data from events
  where tickets.complete is not null and ticket_id = tickets.id and seq = 1 limit 1) opened on true`;

/** No complaints, which have their own clock, no spam, no duplicates. */
export const isCounted = sql`tickets.kind <> 'complaint' and not tickets.suspected_spam
  and (tickets.closing is null or tickets.closing->>'reason' not in ('spam', 'duplicate'))`;

type Of = 'all' | 'month' | 'completeness';

const none: Counted = {
  tickets: 0,
  answered: 0,
  closed: 0,
  kept: 0,
  missed: 0,
  overdue: 0,
  net: null,
  gross: null,
  toClose: null,
};

function countedRows(
  { id, zone }: Desk,
  time: ServiceTime,
  from: Instant,
  now: Instant,
  organisationId: string | null,
) {
  const ofOrganisation = organisationId === null ? sql`true` : sql`tickets.organisation_id = ${organisationId}`;
  return sql<Counted & { of: Of; month: string | null; complete: boolean | null }>`
    with counted as (
      select to_char(opened_at at time zone ${zone}, 'YYYY-MM') as month,
        -- As it arrived: the answers that complete it later come after the first answer.
        (opened.data->>'complete')::boolean as complete, opened_at, closed_at, first_answer_due_at as due_at,
        -- A referral is the first answer (R8).
        coalesce(first_answered_at, case when closing->>'reason' = 'redirected' then closed_at end) as answered_at
      from tickets
      ${opened}
      where tickets.desk_id = ${id} and ${ofOrganisation} and opened_at >= ${from} and opened_at <= ${now}
        and ${isCounted}),
    measured as (
      select month, complete, answered_at, closed_at,
        -- Closed by its requester before the answer was due, or not due yet: neither kept nor missed.
        case when answered_at <= due_at then true
          when coalesce(answered_at, closed_at, ${now}) > due_at then false end as in_time,
        answered_at is null and closed_at is null and due_at < ${now} as overdue,
        ${secondsUntil(sql`answered_at`, time)} - ${secondsUntil(sql`opened_at`, time)} as net,
        extract(epoch from answered_at - opened_at)::float8 as gross,
        extract(epoch from closed_at - opened_at)::float8 as to_close
      from counted)
    select (array['all', 'completeness', 'month'])[1 + (1 - grouping(complete)) + 2 * (1 - grouping(month))] as of,
      month, complete, count(*) as tickets, count(answered_at) as answered, count(closed_at) as closed,
      count(*) filter (where in_time) as kept, count(*) filter (where not in_time) as missed,
      count(*) filter (where overdue) as overdue,
      percentile_cont(array[0.5, 0.9]) within group (order by net) as net,
      percentile_cont(array[0.5, 0.9]) within group (order by gross) as gross,
      percentile_cont(array[0.5, 0.9]) within group (order by to_close) as to_close
    from measured group by grouping sets ((), (month), (complete))`;
}

/**
 * Service time until an instant, in seconds: the time before its span plus the part of the span that has passed. Null for null.
 */
export function secondsUntil(instant: RawBuilder<unknown>, { opens, lasts, before }: ServiceTime): RawBuilder<unknown> {
  const second = sql`extract(epoch from ${instant})::float8`;
  const span = sql`width_bucket(${second}, ${opens}::float8[])`;
  return sql`case when ${instant} is not null then coalesce((${before}::float8[])[${span}]
    + least(${second} - (${opens}::float8[])[${span}], (${lasts}::float8[])[${span}]), 0) end`;
}

function countComplaints(handle: Handle, deskId: string, from: Instant, now: Instant): Promise<number> {
  return handle
    .selectFrom('tickets')
    .where('deskId', '=', deskId)
    .where('openedAt', '>=', from)
    .where('openedAt', '<=', now)
    .where('kind', '=', inStatement('complaint'))
    .where('suspectedSpam', '=', false)
    .$call(countOf);
}
