import type { Generated } from 'kysely';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { LoanState } from '#domain/access/loan.ts';
import type { AccessRole, AccessState } from '#domain/access/request.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** The tables of who has access, and of how they came to it. */
export interface AccessSchema {
  entitlements: EntitlementsTable;
  serviceManagers: ServiceManagersTable;
  accessRequests: AccessRequestsTable;
  accessLoans: AccessLoansTable;
  accessReviews: AccessReviewsTable;
}

export interface EntitlementsTable {
  personId: string;
  siteId: string;
  role: SiteRole;
  since: Instant | null;
  reviewedAt: Instant | null;
  /** Held for the time of a loan, in its lender's place. */
  loanId: string | null;
}

export interface ServiceManagersTable {
  personId: string;
  organisationId: string;
  /** Held for the time of a loan. */
  loanId: string | null;
  since: Instant | null;
  reviewedAt: Instant | null;
}

/** How far the yearly review of each organisation is. */
export interface AccessReviewsTable {
  organisationId: string;
  toldAt: Instant;
  steps: number;
  clockAt: Instant | null;
}

export interface AccessRequestsTable {
  id: string;
  deskId: string;
  organisationId: string;
  state: AccessState;
  /** Nobody before the address is proved. */
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
  /** None for a service manager's role. */
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
  /** Which reminder it is; 0 is the first letter. */
  count?: number;
}
