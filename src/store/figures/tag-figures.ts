import type { Desk } from '#domain/desks/desk.ts';
import { monthsSince, type TagFigures } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inMonths, isCounted, periodOf, sumOf } from '#store/figures/figures.ts';

interface Row {
  /** Null for all tickets of the month. */
  tag: string | null;
  month: string;
  tickets: number;
  tagged: number;
}

/**
 * How many tickets of the last twelve months have each tag, by opening month. A merged tag counts for the one that stands for it,
 * and a ticket that has both counts once. One statement; callers cache the result.
 */
export async function countTagged(handle: Handle, desk: Desk, now: Instant): Promise<TagFigures> {
  const { from } = periodOf(desk, now);
  const rows = await rowsOf<Row>(handle)`
    with counted as (
      select id, tag_ids, to_char(opened_at at time zone ${desk.zone}, 'YYYY-MM') as month
      from tickets where desk_id = ${desk.id} and opened_at >= ${from} and opened_at <= ${now} and ${isCounted}),
    held as (
      select distinct counted.id, month, tags.stands_for
      from counted cross join unnest(tag_ids) as held_id join tags on tags.id = held_id)
    select stands_for as tag, month, count(*)::int as tickets, count(*)::int as tagged from held group by stands_for, month
    union all
    select null, month, count(*)::int, (count(*) filter (where tag_ids <> '{}'))::int from counted group by month`;
  const whole = rows.filter(({ tag }) => tag === null);
  const months = monthsSince(
    whole.map(({ month }) => month),
    desk.zone,
    now,
  );
  const byTag = [...Map.groupBy(rows, ({ tag }) => tag)];
  const tags = byTag.flatMap(([id, ofTag]) => (id === null ? [] : [{ id, ...inMonths(ofTag, months) }]));
  return {
    at: now,
    months,
    tickets: sumOf(whole),
    tagged: whole.reduce((sum, { tagged }) => sum + tagged, 0),
    tags: tags.sort((one, other) => other.tickets - one.tickets || (one.id < other.id ? -1 : 1)),
  };
}
