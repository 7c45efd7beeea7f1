/** Kinds of work in the administration that wait for somebody; what is broken comes first. */
export const waitingKinds = [
  'mailboxes',
  'sending',
  'heldMail',
  'accessRequests',
  'erasures',
  'factors',
  'forms',
  'articles',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];
