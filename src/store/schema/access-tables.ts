import type { Generated } from 'kysely';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { LoanState } from '#domain/access/loan.ts';
import type { AccessRole, AccessState } from '#domain/access/request.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** Tables of access rights and of the requests, loans and reviews behind them. */
export interface AccessSchema {
  entitlements: EntitlementsTable;
  serviceManagers: ServiceManagersTable;
  accessRequests: AccessRequestsTable;
  accessLoans: AccessLoansTable;
  accessReviews: AccessReviewsTable;
}

interface EntitlementsTable {
  personId: string;
  siteId: string;
  role: SiteRole;
  since: Instant | null;
  reviewedAt: Instant | null;
  /** The loan behind a borrowed role; null if the role is not borrowed. */
  loanId: string | null;
}

interface ServiceManagersTable {
  personId: string;
  organisationId: string;
  /** The loan behind a borrowed role; null if the role is not borrowed. */
  loanId: string | null;
  since: Instant | null;
  reviewedAt: Instant | null;
}

/** Progress of each organisation's yearly review. */
interface AccessReviewsTable {
  organisationId: string;
  toldAt: Instant;
  /** Number of completed steps. */
  steps: number;
  /** When the next step is due; null between two reviews. */
  clockAt: Instant | null;
}

export interface AccessRequestsTable {
  id: string;
  deskId: string;
  organisationId: string;
  state: AccessState;
  /** Null until the address is verified. */
  personId: string | null;
  address: string;
  name: string;
  language: Language;
  role: AccessRole;
  siteIds: string[];
  words: string;
  /** Real time. */
  proofUntil: Instant;
  askedAt: Instant | null;
  reminded: Generated<number>;
  reachedDeskAt: Instant | null;
  ticketId: string | null;
  clockAt: Instant | null;
  decidedAt: Instant | null;
  decidedBy: string | null;
  reason: string | null;
}

export interface AccessLoansTable {
  id: string;
  organisationId: string;
  /** Null for the role of service manager. */
  siteId: string | null;
  role: AccessRole;
  lenderId: string;
  borrowerId: string;
  fromAt: Instant;
  untilAt: Instant;
  state: LoanState;
  since: Instant | null;
  reviewedAt: Instant | null;
  madeAt: Instant;
  madeBy: string | null;
}

export interface AccessFacts {
  organisationId: string;
  requestId?: string;
  loanId?: string;
  role?: AccessRole;
  siteIds?: string[];
  /** Number of the reminder; 0 is the first letter. */
  count?: number;
}
