import type { Desk } from '#domain/desks/desk.ts';
import { type FieldFigures, monthsSince } from '#domain/figures/figures.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inMonths, isCounted, periodOf, sumOf } from '#store/figures/figures.ts';

interface Row {
  /** Null for all tickets of the month. */
  field: string | null;
  /** Null for all tickets with a value. */
  option: string | null;
  month: string;
  tickets: number;
}

/**
 * How many tickets of the last twelve months have each option of these fields, by opening month. A ticket counts once for each of
 * its options. One statement; callers cache the result.
 */
export async function countChosen(
  handle: Handle,
  desk: Desk,
  fieldIds: readonly string[],
  now: Instant,
): Promise<FieldFigures> {
  const { from } = periodOf(desk, now);
  const rows = await rowsOf<Row>(handle)`
    with counted as (
      select id, to_char(opened_at at time zone ${desk.zone}, 'YYYY-MM') as month
      from tickets where desk_id = ${desk.id} and opened_at >= ${from} and opened_at <= ${now} and ${isCounted}),
    held as (
      select id, month, field_id, text from counted join ticket_fields on ticket_id = id
      where field_id = any(${[...fieldIds]}::uuid[]) and text is not null)
    select field_id as field, text as option, month, count(*)::int as tickets from held group by field_id, text, month
    union all
    select field_id, null, month, count(distinct id)::int from held group by field_id, month
    union all
    select null, null, month, count(*)::int from counted group by month`;
  const whole = rows.filter(({ field }) => field === null);
  const months = monthsSince(
    whole.map(({ month }) => month),
    desk.zone,
    now,
  );
  const fields = fieldIds.map((id) => {
    const ofField = rows.filter(({ field }) => field === id);
    const byOption = [...Map.groupBy(ofField, ({ option }) => option)];
    const options = byOption.flatMap(([key, ofOption]) =>
      key === null ? [] : [{ key, ...inMonths(ofOption, months) }],
    );
    return {
      id,
      tickets: sumOf(ofField.filter(({ option }) => option === null)),
      options: options.sort((one, other) => other.tickets - one.tickets || (one.key < other.key ? -1 : 1)),
    };
  });
  return { at: now, months, tickets: sumOf(whole), fields };
}
