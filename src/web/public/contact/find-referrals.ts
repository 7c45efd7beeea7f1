import type { Language } from '#domain/language.ts';
import { phone, telUri } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import { listReferrals, type Referral } from '#store/referrals.ts';
import type { Visit } from '#web/context.ts';
import { matchSite } from '#web/public/contact/match-site.ts';

/** Whom a visitor of a site may ask (R8). */
export interface ReferralView {
  site: string;
  organisation: string | null;
  email: string | null;
  phone: { shown: string; href: string } | null;
}

export interface VisitorView {
  step: 'visitor';
  typed: string;
  found: ReferralView[];
  error: string | null;
}

/** More than these are no answer. */
const foundMax = 10;

/** Looks a site up in the directory. `typed` is null before anything was asked. */
export async function findReferrals({ services, language }: Visit, typed: string | null): Promise<VisitorView> {
  const text = (typed ?? '').trim();
  const say = contactWords[language].visitor;
  if (typed === null) return { step: 'visitor', typed: '', found: [], error: null };
  if (text === '') return { step: 'visitor', typed: '', found: [], error: say.missing };
  const match = matchSite(text, await listReferrals(services.world.db));
  const sites = 'site' in match ? [match.site] : 'several' in match ? match.several : [];
  const error = sites.length === 0 ? say.unknown({ typed: text.slice(0, 80) }) : null;
  return { step: 'visitor', typed: text, found: sites.slice(0, foundMax).map((site) => view(site, language)), error };
}

function view({ number, name, organisationNames, contact }: Referral, language: Language): ReferralView {
  return {
    site: contactWords[language].visitor.site({ number, name }),
    organisation: organisationNames?.[language] ?? null,
    email: contact?.email ?? null,
    phone: contact?.phone ? { shown: phone(contact.phone), href: telUri(contact.phone) } : null,
  };
}
