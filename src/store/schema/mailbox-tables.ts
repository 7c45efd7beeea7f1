import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import type { Json } from '#store/schema/json-column.ts';

/** The tables of mailboxes and of how they are read. */
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

/** A mailbox that is read by IMAP: an administrator's settings, and what its reader remembers. */
export interface FetchedMailboxesTable {
  address: string;
  settings: Json<Fetching>;
  /** A password or what OAuth 2.0 asks for, sealed. */
  secret: string;
  version: Generated<number>;
  uidValidity: string | null;
  uidSeen: Generated<number>;
  /** Everything that came until then is kept, in desk time (R19). */
  readUntil: Instant | null;
  failingSince: Instant | null;
  failure: string | null;
  /** What the server said, in its own words. */
  said: string | null;
  heldBy: string | null;
  heldUntil: Instant | null;
}
