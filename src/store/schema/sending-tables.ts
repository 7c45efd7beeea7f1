import type { Generated } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import type { Json } from '#store/schema/json-column.ts';

/** The tables of how the letters of a desk go out. */
export interface SendingSchema {
  sendingRelays: SendingRelaysTable;
  sendingStates: SendingStatesTable;
  sendingSignatures: SendingSignaturesTable;
}

/** A relay of a desk's own. */
export interface SendingRelaysTable {
  deskId: string;
  settings: Json<RelaySettings>;
  /** A password or what OAuth 2.0 asks for, sealed. */
  secret: string;
  version: Generated<number>;
}

/** Whether the letters of a desk go, whichever relay takes them. */
export interface SendingStatesTable {
  deskId: string;
  failingSince: Instant | null;
  failure: string | null;
  /** What the server said, in its own words. */
  said: string | null;
}

/** The key with which a desk signs its letters (RFC 6376). */
export interface SendingSignaturesTable {
  deskId: string;
  domain: string;
  selector: string;
  algorithm: 'rsa-sha256' | 'ed25519-sha256';
  /** Base64, as the DNS record has it. */
  publicKey: string;
  /** PEM, sealed. */
  privateKey: string;
  active: Generated<boolean>;
  version: Generated<number>;
}
