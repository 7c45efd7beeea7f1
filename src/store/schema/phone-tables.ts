import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** A telephone call. Only changes to a ticket are events of that ticket. */
export interface PhoneCallsTable {
  id: string;
  deskId: string;
  /** The id in the telephone system; null for a call that an agent made or noted here. */
  externalId: string | null;
  /** The line, E.164; null if the desk has no line. */
  line: string | null;
  /** Language of the line: tickets opened through it use this language (R27). */
  language: Language;
  direction: 'in' | 'out';
  /** Number of the other side, E.164; null if withheld. */
  number: string | null;
  personId: string | null;
  /** The person called; null for the whole desk. */
  calledId: string | null;
  /** Their stand-in today. */
  deputyId: string | null;
  rangAt: Instant;
  answeredAt: Instant | null;
  answeredBy: string | null;
  endedAt: Instant | null;
  outsideHours: boolean;
  /** Notes that the agent takes during the call; moved to an entry once on a ticket. */
  notes: Generated<string>;
  /** The ticket that the call opened or was added to; for an outgoing call, its subject. */
  ticketId: string | null;
  /** When the agent finished the call: its window closes. */
  settledAt: Instant | null;
  callBackDueAt: Instant | null;
  /** The person who promised to call back; null for a missed call. */
  callBackBy: string | null;
  callBackDoneAt: Instant | null;
  callBackDoneBy: string | null;
  /** The call that this one returns. */
  answersId: string | null;
}

export interface PhoneSchema {
  phoneCalls: PhoneCallsTable;
}
