import type { InEachLanguage } from '#domain/language.ts';

/**
 * The letters whose texts a desk can replace, in the order of a ticket's life. Each has one text per situation, so that texts
 * need no conditions.
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

/** The text of a letter: the subject phrase, and paragraphs with placeholders. */
export interface LetterTemplate {
  subject: InEachLanguage;
  text: InEachLanguage;
}

/** A missing text is the built-in one. */
export type LetterTemplates = Partial<Record<LetterText, LetterTemplate>>;

/** Returns the letter to which a text belongs. */
export function letterOfText(text: LetterText): WordedLetter {
  return wordedLetters.find((letter) => (letterTexts[letter] as readonly string[]).includes(text))!;
}
