import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** A telephone call. Only what happens to a ticket is an event of that ticket. */
export interface PhoneCallsTable {
  id: string;
  deskId: string;
  /** The telephone system's own name of it; null is a call that an agent made or noted here. */
  externalId: string | null;
  /** The line, E.164; null is a desk without any. */
  line: string | null;
  /** Of the line: what is opened over it is in this language (R27). */
  language: Language;
  direction: 'in' | 'out';
  /** Of the other side, E.164; null is withheld. */
  number: string | null;
  personId: string | null;
  /** Whose telephone rings; null is the whole desk. */
  calledId: string | null;
  /** Who stands in for them today. */
  deputyId: string | null;
  rangAt: Instant;
  answeredAt: Instant | null;
  answeredBy: string | null;
  endedAt: Instant | null;
  outsideHours: boolean;
  /** What the agent notes while talking; on a ticket they are an entry, and gone from here. */
  notes: Generated<string>;
  /** The ticket that it joined or opened; of an outgoing call that it is about. */
  ticketId: string | null;
  /** The agent is done with it: its window closes. */
  settledAt: Instant | null;
  callBackDueAt: Instant | null;
  /** Who promised it; null where the call was missed. */
  callBackBy: string | null;
  callBackDoneAt: Instant | null;
  callBackDoneBy: string | null;
  /** The call that this one calls back. */
  answersId: string | null;
}

export interface PhoneSchema {
  phoneCalls: PhoneCallsTable;
}
