import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';

/** Tables beside the history that make its alteration visible (R25). */
export interface HistorySchema {
  plainPrefixes: { ticketId: string; deskId: string; seq: number; mac: Buffer };
  auditLinks: { place: number; entryId: string; hash: Buffer };
  anchors: AnchorsTable;
  anchoredHeads: { anchor: number; ticketId: string; deskId: string; seq: number };
  proofs: ProofsTable;
}

export interface AnchorsTable {
  number: number;
  takenAt: Instant;
  /** The last place of the audit trail that it covers; 0 is none. */
  auditPlace: number;
  tickets: number;
  hash: Buffer;
}

export interface ProofsTable {
  id: string;
  askedAt: Instant;
  /** Null is a command, which knows no person. */
  askedBy: string | null;
  finishedAt: Instant | null;
  ticketsToCheck: number;
  tickets: Generated<number>;
  events: Generated<number>;
  auditEntries: Generated<number>;
  anchors: Generated<number>;
  /** The first thing that does not fit; null is nothing. */
  broken: string | null;
}
