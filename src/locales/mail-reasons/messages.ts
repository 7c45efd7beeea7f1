import type { InEachLanguage, Language } from '#domain/language.ts';
import { bytes, longDay } from '#locales/format.ts';
import { de } from '#locales/mail-reasons/de.ts';
import { en } from '#locales/mail-reasons/en.ts';
import { fr, type MailReasons } from '#locales/mail-reasons/fr.ts';
import { nl } from '#locales/mail-reasons/nl.ts';

const reasons: InEachLanguage<MailReasons> = { fr, nl, de, en };

/** Why a mail went where it went, and why nothing answered it. A code that this version does not know is shown as it is. */
export function mailReason(reason: MailReason, language: Language): string {
  const words = reasons[language];
  const code = reason.code in formerCodes ? 'newContact' : reason.code;
  if (!Object.hasOwn(words, code) || code === 'silent') return reason.code;
  const said = words[code as Exclude<keyof MailReasons, 'silent'>];
  const on = reason.on === undefined ? null : longDay(reason.on, language, 'UTC');
  const size = bytes(Number(reason.bytes ?? 0), language);
  const facts = { of: reason.of ?? '…', typed: reason.typed ?? '…', on, size, folder: reason.folder ?? null };
  const why = typeof said === 'string' ? said : said(facts);
  const silence = silenceOf(reason, language);
  return silence === null ? why : `${why} ${silence}`;
}

/** Why no automatic letter went out; null where one did, or none is owed. */
export function silenceOf(reason: MailReason, language: Language): string | null {
  const silent = reason.silent ?? formerCodes[reason.code] ?? (reason.capped === undefined ? null : 'capped');
  const words: Record<string, string> = reasons[language].silent;
  return silent === null ? null : (words[silent] ?? null);
}

export interface MailReason {
  code: string;
  [fact: string]: string;
}

/** Codes of earlier versions that said both. */
const formerCodes: Record<string, string> = { newContactCapped: 'capped', newContactEarly: 'early' };
