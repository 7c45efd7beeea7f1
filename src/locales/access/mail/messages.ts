import type { InEachLanguage, Language } from '#domain/language.ts';
import { de } from '#locales/access/mail/de.ts';
import { en } from '#locales/access/mail/en.ts';
import { fr, type MailAccessWords } from '#locales/access/mail/fr.ts';
import { nl } from '#locales/access/mail/nl.ts';

const messages: InEachLanguage<MailAccessWords> = { fr, nl, de, en };

/** The words of the mails about access. */
export function mailAccessWords(language: Language): MailAccessWords {
  return messages[language];
}
