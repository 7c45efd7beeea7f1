import type { Generated } from 'kysely';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Tables of how a desk sends its letters. */
export interface SendingSchema {
  sendingRelays: SendingRelaysTable;
  sendingStates: SendingStatesTable;
  sendingSignatures: SendingSignaturesTable;
}

/** A desk's own relay. */
export interface SendingRelaysTable {
  deskId: string;
  settings: Json<RelaySettings>;
  /** A password or OAuth 2.0 credentials, sealed. */
  secret: string;
  version: Generated<number>;
}

/** Whether the letters of a desk are sent, by any relay. */
export interface SendingStatesTable {
  deskId: string;
  failingSince: Instant | null;
  failure: string | null;
  /** The server's message. */
  said: string | null;
}

/** The key with which a desk signs its letters (RFC 6376). */
export interface SendingSignaturesTable {
  deskId: string;
  domain: string;
  selector: string;
  algorithm: 'rsa-sha256' | 'ed25519-sha256';
  /** Base64, as in the DNS record. */
  publicKey: string;
  /** PEM, sealed. */
  privateKey: string;
  active: Generated<boolean>;
  version: Generated<number>;
}

/** Tables of mailboxes and how they are read. */
export interface MailboxSchema {
  mailboxes: {
    address: string;
    deskId: string;
    position: Generated<number>;
    /** Language if nothing else tells it (R27); null means the desk's language. */
    language: Language | null;
    /** No acknowledgements before this instant: a desk that moves in does not write to everyone at once. */
    acknowledgesFrom: Instant | null;
  };
  fetchedMailboxes: FetchedMailboxesTable;
}

/** A mailbox read by IMAP: an administrator's settings and the reader's state. */
export interface FetchedMailboxesTable {
  address: string;
  settings: Json<Fetching>;
  /** A password or OAuth 2.0 credentials, sealed. */
  secret: string;
  version: Generated<number>;
  uidValidity: string | null;
  uidSeen: Generated<number>;
  /** All mail received until then is stored; desk time (R19). */
  readUntil: Instant | null;
  failingSince: Instant | null;
  failure: string | null;
  /** The server's message. */
  said: string | null;
  heldBy: string | null;
  heldUntil: Instant | null;
}

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
