import type { Generated } from 'kysely';
import type { BulkAct, BulkBefore, BulkOutcome } from '#domain/bulk/bulk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Density, Noticing } from '#domain/staff/staff-settings.ts';
import type { Json } from '#store/schema/json-column.ts';

/** A staff member's console settings. */
export interface StaffSettingsTable extends Noticing {
  personId: string;
  language: Language | null;
  density: Density;
  signatures: Json<Partial<Record<Language, string>>>;
  keysOff: boolean;
  keys: Json<Record<string, string>>;
  absentFrom: string | null;
  absentUntil: string | null;
  deputyId: string | null;
}

/** A bulk action by one person. */
export interface BulkRunsTable {
  id: string;
  personId: string;
  act: Json<BulkAct>;
  /** The run that this one undoes. */
  undoes: string | null;
  begunAt: Instant;
  endedAt: Instant | null;
}

/** The result for each ticket; null while it waits. */
export interface BulkTicketsTable {
  runId: string;
  place: number;
  ticketId: string;
  number: string;
  outcome: Generated<BulkOutcome | null>;
  /** The earlier state, if it can be restored. */
  before: Json<BulkBefore> | null;
}

export interface StaffSchema {
  staffSettings: StaffSettingsTable;
  bulkRuns: BulkRunsTable;
  bulkTickets: BulkTicketsTable;
}
