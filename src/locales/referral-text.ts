import { type CommunicationService, contactIn } from '#domain/directory/communication-service.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { phone } from '#locales/phone.ts';

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
