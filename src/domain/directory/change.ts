/** The changes to the directory, as named in its history. */
export const directoryActs = [
  'organisationAdded',
  'organisationChanged',
  'organisationDeleted',
  'siteAdded',
  'siteChanged',
  'siteDeleted',
  'entitled',
  'entitlementChanged',
  'withdrawn',
  'managerNamed',
  'managerWithdrawn',
  'personChanged',
  'accessAsked',
  'accessRefused',
  'accessTakenBack',
  'accessReachedDesk',
  'lent',
  'loanBegan',
  'loanEnded',
  'accessReviewed',
  'accessReviewReachedDesk',
] as const;
export type DirectoryAct = (typeof directoryActs)[number];

/**
 * Figures and changed fields, before and after. Never personal data: people have their own rows, which can be erased, and contact
 * fields are named without values.
 */
export type DirectoryFacts = {
  role?: string;
  /** By field name. */
  fields?: Record<string, { from: string | null; to: string | null }>;
  /** The change came from an import. */
  imported?: boolean;
};
