import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';

/** The desk fields that letters use. A whole `Desk` fits. */
export type LetterDesk = Pick<
  Desk,
  | 'prefix'
  | 'names'
  | 'mailbox'
  | 'zone'
  | 'languages'
  | 'calendar'
  | 'hours'
  | 'exceptions'
  | 'lines'
  | 'policy'
  | 'firstAnswerServiceHours'
  | 'ownWords'
  | 'templates'
>;

/** Absolute URLs for a letter's buttons. A missing link has no button. */
export interface LetterLinks {
  solved?: string;
  notSolved?: string;
  moreTime?: string;
  confirm?: string;
  /** The ticket in the portal, or the short form of an information request. */
  read?: string;
  /** The ticket's own page, if `read` leads to the short form. */
  page?: string;
  /** The one-time sign-in link. */
  signIn?: string;
  /** The account's sign-in settings. */
  account?: string;
  /** The settings for optional letters. The footer links there. */
  settings?: string;
}

/** Fields of every mail. */
export interface AnyLetter {
  language: Language;
  desk: LetterDesk;
  recipientName: string | null;
  links: LetterLinks;
  /** For readers outside Belgium: phone numbers are written in international form. */
  abroad?: boolean;
}
