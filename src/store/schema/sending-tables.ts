import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
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
