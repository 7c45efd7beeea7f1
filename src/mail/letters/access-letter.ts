import type { AccessRole } from '#domain/access/request.ts';
import type { AccessLetterName } from '#domain/letters/registry.ts';
import type { AnyLetter } from '#mail/letters/any-letter.ts';

/** A role on some sites of an organisation, or on the organisation itself. */
export interface AccessWhat {
  organisation: string;
  role: AccessRole;
  sites: { number: string; name: string }[];
}

/** Letters about access show no ticket number (R4). */
interface AccessLetterOf<Name extends AccessLetterName> extends AnyLetter {
  kind: Name;
  matter: AccessMatterOf<Name>;
  /** The target of its button; null if there is nothing to do. */
  url: string | null;
}

export type AccessLetter = { [Name in AccessLetterName]: AccessLetterOf<Name> }[AccessLetterName];

/** The content of a letter about access. */
export type AccessMatterOf<Name extends AccessLetterName> = Extract<AccessMatter, { about: AboutOf[Name] }>;

interface AboutOf {
  accessProof: 'proof';
  accessReceived: 'received';
  accessRequest: 'request';
  accessDecided: 'granted' | 'refused';
  accessTakenBack: 'takenBack';
  accessGiven: 'given';
  accessWithdrawn: 'withdrawn';
  accessLent: 'lent' | 'returned';
  accessReturned: 'lent' | 'returned';
  accessReview: 'review';
  accessReviewLate: 'reviewLate';
}

export type AccessMatter =
  | { about: 'proof'; until: string }
  | ({ about: 'received' } & AccessWhat)
  /** `count` is the number of the reminder, 0 for the first letter; `desksAt` is when the desk takes over. */
  | ({
      about: 'request';
      name: string;
      address: string;
      belongs: boolean;
      asked: string;
      count: number;
      desksAt: string | null;
    } & AccessWhat)
  | ({ about: 'granted' | 'refused'; reason: string | null } & AccessWhat)
  | ({ about: 'takenBack'; name: string } & AccessWhat)
  | ({ about: 'given' } & AccessWhat)
  /** `everything`: the person leaves and loses all access. */
  | ({ about: 'withdrawn'; everything: boolean } & AccessWhat)
  /** `from` and `until` are inclusive dates, `YYYY-MM-DD`. */
  | ({ about: 'lent' | 'returned'; lender: string; borrower: string; from: string; until: string } & AccessWhat)
  /**
   * `count` is the number of the reminder, 0 for the first letter. `due` holds the first roles to review, `more` counts the
   * others.
   */
  | { about: 'review'; organisation: string; count: number; due: ReviewedAccess[]; more: number }
  /** To the directory managers: nobody did the review. `waiting` roles are open since `since`, `YYYY-MM-DD`. */
  | { about: 'reviewLate'; organisation: string; waiting: number; since: string };

/** A role that waits for the yearly review: its holder and site. The site is null for a service manager. */
export interface ReviewedAccess {
  name: string;
  role: AccessRole;
  site: { number: string; name: string } | null;
}
