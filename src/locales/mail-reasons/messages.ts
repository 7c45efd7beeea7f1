import type { InEachLanguage, Language } from '#domain/language.ts';
import { bytes, longDay } from '#locales/format.ts';
import { de } from '#locales/mail-reasons/de.ts';
import { en } from '#locales/mail-reasons/en.ts';
import { fr, type MailReasons } from '#locales/mail-reasons/fr.ts';
import { nl } from '#locales/mail-reasons/nl.ts';

const reasons: InEachLanguage<MailReasons> = { fr, nl, de, en };

/** Why a mail went where it went, as a sentence. A code that this version does not know is shown as it is. */
export function mailReason(reason: { code: string; [fact: string]: string }, language: Language): string {
  const words = reasons[language];
  if (!Object.hasOwn(words, reason.code)) return reason.code;
  const said = words[reason.code as keyof MailReasons];
  const on = reason.on === undefined ? null : longDay(reason.on, language, 'UTC');
  const size = bytes(Number(reason.bytes ?? 0), language);
  const facts = { of: reason.of ?? '…', typed: reason.typed ?? '…', on, size, folder: reason.folder ?? null };
  const why = typeof said === 'string' ? said : said(facts);
  return reason.capped === undefined ? why : `${why} ${words.capped}`;
}
