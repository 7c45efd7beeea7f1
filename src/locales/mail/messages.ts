import type { Language } from '#domain/language.ts';
import { de } from '#locales/mail/de.ts';
import { en } from '#locales/mail/en.ts';
import { fr } from '#locales/mail/fr.ts';
import { nl } from '#locales/mail/nl.ts';

/** The words of the desk's mails. A language that lacks one fails the type check (R27). */
export type MailMessages = typeof fr;

const messages: Record<Language, MailMessages> = { fr, nl, de, en };

export function mailMessages(language: Language): MailMessages {
  return messages[language];
}
