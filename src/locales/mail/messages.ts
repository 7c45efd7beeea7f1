import { type CommunicationService, contactIn } from '#domain/directory/communication-service.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import type { LetterTemplate } from '#domain/letters/texts.ts';
import { inEach, load } from '#locales/catalogue.ts';
import { bytes, longDay } from '#locales/format.ts';
import type { AboutLetters, BuiltInTexts, MailCatalogue, MailReasons } from '#locales/fr/mail.ts';
import { namesOfAll } from '#locales/language-names.ts';
import { phone } from '#locales/phone.ts';

const area = await load<MailCatalogue>('mail', () => import.meta.glob('../*/mail.ts'));

const messages = inEach(area, ({ frame }, reader) => ({
  ...frame,
  footer: { ...frame.footer, line: namesOfAll(frame.footer.line, reader) },
}));

export function mailMessages(language: Language) {
  return messages[language];
}

const reasons: InEachLanguage<MailReasons> = inEach(area, ({ reasons }) => reasons);

/** Returns why a mail was placed as it was, and why no letter answered it. Unknown codes are returned unchanged. */
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

/** Returns why no automatic letter was sent. Null if one was sent or none was due. */
export function silenceOf(reason: MailReason, language: Language): string | null {
  const silent = reason.silent ?? formerCodes[reason.code] ?? (reason.capped === undefined ? null : 'capped');
  const words: Record<string, string> = reasons[language].silent;
  return silent === null ? null : (words[silent] ?? null);
}

interface MailReason {
  code: string;
  [fact: string]: string;
}

/** Codes of earlier versions, which contained both facts. */
const formerCodes: Record<string, string> = { newContactCapped: 'capped', newContactEarly: 'early' };

/** What people read about each letter: its name, and when it is sent. */
export const aboutLetters: InEachLanguage<AboutLetters> = inEach(area, ({ about }) => about);

export const builtInTexts: InEachLanguage<BuiltInTexts> = inEach(area, ({ letters }) => letters);

/** Returns a built-in text in each language, in the form of a desk's own text. */
export function builtInTemplate(text: LetterText): LetterTemplate {
  return {
    subject: inEach(area, ({ letters }) => letters[text].subject),
    text: inEach(area, ({ letters }) => letters[text].text),
  };
}

/** The contact for a stranger: the administration behind a site, and its communication service (R8). */
export interface ReferralContact {
  site: { number: string; name: string } | null;
  organisationNames: InEachLanguage | null;
  contact: CommunicationService | null;
}

/** Returns the text of a referral in the ticket's language, which an agent can edit before sending (R8). */
export function referralText({ site, organisationNames, contact }: ReferralContact, language: Language): string {
  const words = mailMessages(language);
  const say = words.referral;
  const { name, email, phone: line, page } = contactIn(contact ?? {}, language);
  const lines = [
    organisationNames?.[language],
    name,
    email && words.labelled(say.email, email),
    line && words.labelled(say.phone, phone(line)),
    page && words.labelled(say.page, page),
  ].filter(Boolean);
  return [...(site ? [say.site(`${site.number} ${site.name}`)] : []), say.who, '', ...lines].join('\n').trimEnd();
}
