import type { InEachLanguage } from '#domain/language.ts';

/** Letters to a requester that a desk can extend with its own paragraph, in the order of a ticket's life. */
export const ownLetters = [
  'acknowledgement',
  'followUp',
  'answer',
  'informationRequest',
  'reminder',
  'closingNotice',
  'closed',
  'referral',
] as const;
export type OwnLetter = (typeof ownLetters)[number];

/** A letter without an entry has no own paragraph. */
export type OwnWords = Partial<Record<OwnLetter, InEachLanguage>>;

/** The situations in which each letter is sent. The standard text differs between them. */
export const letterSituations = {
  acknowledgement: ['request', 'urgent', 'complaint', 'stranger'],
  followUp: ['followUp'],
  answer: ['answer'],
  informationRequest: ['informationRequest'],
  reminder: ['reminder'],
  closingNotice: ['handled', 'silence'],
  closed: ['duplicate', 'unreachable', 'solved', 'withdrawn'],
  referral: ['referral'],
} as const satisfies Record<OwnLetter, readonly string[]>;
export type LetterSituation = (typeof letterSituations)[OwnLetter][number];

/** The placeholders of a paragraph: `{number}` becomes the ticket number. */
export const placeholders = ['number', 'desk', 'mailbox', 'hours'] as const;
export type Placeholder = (typeof placeholders)[number];
