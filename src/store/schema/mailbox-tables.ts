import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Tables of mailboxes and how they are read. */
export interface MailboxSchema {
  mailboxes: {
    address: string;
    deskId: string;
    position: Generated<number>;
    language: Language | null;
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
