import type { InEachLanguage, Language } from '#domain/language.ts';
import { de } from '#locales/mail-reasons/de.ts';
import { en } from '#locales/mail-reasons/en.ts';
import { fr, type MailReasons } from '#locales/mail-reasons/fr.ts';
import { nl } from '#locales/mail-reasons/nl.ts';

const reasons: InEachLanguage<MailReasons> = { fr, nl, de, en };

/** Why a mail went where it went, as a sentence. A code that this version does not know is shown as it is. */
export function mailReason(reason: { code: string; [fact: string]: string }, language: Language): string {
  if (!Object.hasOwn(reasons[language], reason.code)) return reason.code;
  const said = reasons[language][reason.code as keyof MailReasons];
  return typeof said === 'string' ? said : said({ of: reason.of ?? '…' });
}
