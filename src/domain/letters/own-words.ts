import type { InEachLanguage } from '#domain/language.ts';

/** Letters to a requester in which a desk may say something of its own, in the order of a ticket's life. */
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

/** A letter that is missing has no paragraph of the desk's. */
export type OwnWords = Partial<Record<OwnLetter, InEachLanguage>>;

/** In what situations each is written: what it says beside the desk's own words differs. */
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

/** What a paragraph may name in braces: `{number}` becomes the ticket number. */
export const placeholders = ['number', 'desk', 'mailbox', 'hours'] as const;
export type Placeholder = (typeof placeholders)[number];
