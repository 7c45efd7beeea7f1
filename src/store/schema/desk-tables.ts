import type { Generated } from 'kysely';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Json } from '#store/schema/json-column.ts';

/** What a desk keeps as settings; its id, prefix, calendar and mailbox have columns of their own. */
export type DeskSettings = Omit<Desk, 'id' | 'prefix' | 'calendar' | 'mailbox'>;

export interface DesksTable {
  id: string;
  prefix: string;
  calendarId: string;
  settings: Json<DeskSettings>;
  position: Generated<number>;
  /** Since when its dates wait to be counted again, in real time. */
  recountAskedAt: Generated<Instant | null>;
}

export interface CalendarsTable {
  id: string;
  names: Json<Calendar['names']>;
  rules: Json<Calendar['rules']>;
  decidedYears: number[] | null;
}
