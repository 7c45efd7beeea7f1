import type { Generated } from 'kysely';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Settings of a desk in JSON; its id, prefix, calendar and mailbox have their own columns. */
export type DeskSettings = Omit<Desk, 'id' | 'prefix' | 'calendar' | 'mailbox'>;

export interface DesksTable {
  id: string;
  prefix: string;
  calendarId: string;
  settings: Json<DeskSettings>;
  position: Generated<number>;
  /** When a recount of its due dates was requested, in real time; null if none waits. */
  recountAskedAt: Generated<Instant | null>;
}

export interface CalendarsTable {
  id: string;
  names: Json<Calendar['names']>;
  rules: Json<Calendar['rules']>;
  decidedYears: number[] | null;
}
