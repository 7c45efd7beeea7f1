import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';

/** Tables that make changes to the history detectable (R25). */
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
  /** Last covered place of the audit trail; 0 if it covers no entries. */
  auditPlace: number;
  tickets: number;
  hash: Buffer;
}

export interface ProofsTable {
  id: string;
  askedAt: Instant;
  /** Null for a command, which has no signed-in user. */
  askedBy: string | null;
  finishedAt: Instant | null;
  ticketsToCheck: number;
  tickets: Generated<number>;
  events: Generated<number>;
  auditEntries: Generated<number>;
  anchors: Generated<number>;
  /** The first mismatch; null if everything matches. */
  broken: string | null;
}
