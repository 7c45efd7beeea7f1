import type { Generated } from 'kysely';
import type { MergedEntitlement } from '#domain/access/entitlement.ts';
import type { ErasureState } from '#domain/erasure/erasure.ts';
import type { Instant } from '#domain/instant.ts';
import type { NotificationChoices } from '#domain/notifications/notifications.ts';
import type { Json } from '#store/schema/json-column.ts';

/** Which mails a person has chosen to get; no row is the usual choice. */
export interface NotificationChoicesTable extends NotificationChoices {
  personId: string;
  /** The next digest tells of tickets that were opened after this. */
  digestFrom: Instant | null;
  digestAt: Instant | null;
}

/** Somebody asks to be erased. `words` are theirs, `reason` is why it was refused. */
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

/** What a digest tells: the tickets that its reader might see when it was queued. */
export interface DigestFacts {
  ticketIds: string[];
  /** Tickets beyond those. */
  more: number;
}

/** An address that a person says is theirs too, until the code that was mailed to it comes back. Real time. */
export interface AddressClaimsTable {
  personId: string;
  address: string;
  codeHash: Buffer;
  expiresAt: Instant;
  tries: Generated<number>;
}

/** Two people who turned out to be one. */
export interface PersonMergesTable {
  id: string;
  keptId: string;
  mergedId: string;
  at: Instant;
  addresses: string[];
  entitlements: Json<MergedEntitlement[]>;
  partedAt: Instant | null;
}
