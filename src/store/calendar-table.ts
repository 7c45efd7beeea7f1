import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Json } from '#store/json-column.ts';

/** A calendar: a rule set that came with Belfry, or a desk's own. */
export interface CalendarsTable {
  id: string;
  names: Json<Calendar['names']>;
  rules: Json<Calendar['rules']>;
  /** Null is a calendar that has no bridge days. */
  decidedYears: number[] | null;
}
