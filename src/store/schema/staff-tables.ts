import type { Generated } from 'kysely';
import type { BulkAct, BulkBefore, BulkOutcome } from '#domain/bulk/bulk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Density, Noticing } from '#domain/staff/staff-settings.ts';
import type { Json } from '#store/schema/json-column.ts';

/** How one who works at a desk wants the console. */
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

/** One act on many tickets, by one person. */
export interface BulkRunsTable {
  id: string;
  personId: string;
  act: Json<BulkAct>;
  /** The run that this one takes back. */
  undoes: string | null;
  begunAt: Instant;
  endedAt: Instant | null;
}

/** How it went for each ticket; null has not had its turn. */
export interface BulkTicketsTable {
  runId: string;
  place: number;
  ticketId: string;
  number: string;
  outcome: Generated<BulkOutcome | null>;
  /** What stood before, where that can be given back. */
  before: Json<BulkBefore> | null;
}

export interface StaffSchema {
  staffSettings: StaffSettingsTable;
  bulkRuns: BulkRunsTable;
  bulkTickets: BulkTicketsTable;
}
