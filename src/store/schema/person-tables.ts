import type { Generated } from 'kysely';
import type { MergedEntitlement } from '#domain/access/entitlement.ts';
import type { ErasureState } from '#domain/erasure/erasure.ts';
import type { Instant } from '#domain/instant.ts';
import type { NotificationChoices } from '#domain/notifications/notifications.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Optional mails that a person chose; without a row, the defaults apply. */
export interface NotificationChoicesTable extends NotificationChoices {
  personId: string;
  /** The next digest lists tickets opened after this. */
  digestFrom: Instant | null;
  digestAt: Instant | null;
}

/** A request to be erased. `words` come from the person; `reason` says why it was refused. */
export interface ErasureRequestsTable {
  id: string;
  personId: string;
  state: ErasureState;
  words: string | null;
  askedAt: Instant;
  dueAt: Instant;
  decidedAt: Instant | null;
  reason: string | null;
}

/** Content of a digest: the tickets that its reader could see when it was queued. */
export interface DigestFacts {
  ticketIds: string[];
  /** Number of further tickets. */
  more: number;
}

/** An address that a person claims as theirs, until they enter the code mailed to it. Real time. */
export interface AddressClaimsTable {
  personId: string;
  address: string;
  codeHash: Buffer;
  expiresAt: Instant;
  tries: Generated<number>;
}

/** Two records that were merged into one person. */
export interface PersonMergesTable {
  id: string;
  keptId: string;
  mergedId: string;
  at: Instant;
  addresses: string[];
  entitlements: Json<MergedEntitlement[]>;
  partedAt: Instant | null;
}
