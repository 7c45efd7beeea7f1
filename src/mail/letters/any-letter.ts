import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { LetterLinks } from '#mail/letters/letter-links.ts';

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

/** Fields of every mail. */
export interface AnyLetter {
  language: Language;
  desk: LetterDesk;
  recipientName: string | null;
  links: LetterLinks;
  /** For readers outside Belgium: phone numbers are written in international form. */
  abroad?: boolean;
}
