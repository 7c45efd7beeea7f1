import type { InEachLanguage } from '#domain/language.ts';

/**
 * The letters whose words a desk may replace, in the order of a ticket's life, and the texts of each: one for every
 * situation that is worded otherwise, so that no text needs conditions.
 */
export const letterTexts = {
  acknowledgement: ['request', 'urgent', 'complaint'],
  held: ['held'],
  answer: ['answer'],
  informationRequest: ['informationRequest'],
  reminder: ['reminder'],
  closingNotice: ['handled', 'silence'],
  closed: ['duplicate', 'unreachable', 'solved', 'withdrawn'],
  referral: ['referral'],
  followUp: ['followUp'],
  reopenedLate: ['reopenedLate'],
  dateMoved: ['closingMoved', 'firstAnswerMoved'],
  split: ['split'],
  rejoined: ['rejoined'],
  restored: ['restored'],
  takingPart: ['takingPart'],
  ticketLink: ['ticketLink'],
  access: [
    'accessProof',
    'accessReceived',
    'accessRequest',
    'accessReminder',
    'accessGranted',
    'accessRefused',
    'accessTakenBack',
    'accessGiven',
    'accessWithdrawn',
    'accessLeft',
    'accessLent',
    'accessReturned',
  ],
} as const satisfies Record<string, readonly string[]>;
export type WordedLetter = keyof typeof letterTexts;
export type LetterText = (typeof letterTexts)[WordedLetter][number];

export const wordedLetters = Object.keys(letterTexts) as WordedLetter[];
export const allTexts: readonly LetterText[] = wordedLetters.flatMap((letter) => [...letterTexts[letter]]);

/** What a text says: the set phrase of the subject, and below it plain paragraphs with placeholders. */
export interface LetterTemplate {
  subject: InEachLanguage;
  text: InEachLanguage;
}

/** A text that is missing is the built-in one. */
export type LetterTemplates = Partial<Record<LetterText, LetterTemplate>>;

/** Which letter a text belongs to. */
export function letterOfText(text: LetterText): WordedLetter {
  return wordedLetters.find((letter) => (letterTexts[letter] as readonly string[]).includes(text))!;
}
