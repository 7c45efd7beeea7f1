import type { Language } from '#domain/language.ts';
import { de } from '#locales/mail/de.ts';
import { en } from '#locales/mail/en.ts';
import { fr, type MailMessages } from '#locales/mail/fr.ts';
import { nl } from '#locales/mail/nl.ts';

const messages: Record<Language, MailMessages> = { fr, nl, de, en };

export function mailMessages(language: Language): MailMessages {
  return messages[language];
}
