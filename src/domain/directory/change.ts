/** What can be done to the directory, as its history tells it. */
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
 * Figures and changed fields, before and after. Never who a person is: that stands in the rows of people, which can be
 * erased, and a field of a contact is named without its value.
 */
export type DirectoryFacts = {
  role?: string;
  /** By the name of the field. */
  fields?: Record<string, { from: string | null; to: string | null }>;
  /** It came with a file. */
  imported?: boolean;
};
