import { siteIndexOf } from '#desk/site-index.ts';
import { contactIn } from '#domain/directory/communication-service.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import type { Language } from '#domain/language.ts';
import { phone, telUri } from '#locales/phone.ts';
import { contactWords } from '#locales/public/messages.ts';
import type { DirectorySite } from '#store/directory-sites.ts';
import type { Visit } from '#web/context.ts';

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
  const { sites } = searchSites(text, await siteIndexOf(services.world, services.world.db));
  const error = sites.length === 0 ? say.unknown({ typed: text.slice(0, 80) }) : null;
  return { step: 'visitor', typed: text, found: sites.slice(0, foundMax).map((site) => view(site, language)), error };
}

function view({ number, name, organisationNames, contact }: DirectorySite, language: Language): ReferralView {
  const { email, phone: line } = contactIn(contact ?? {}, language);
  return {
    site: contactWords[language].visitor.site({ number, name }),
    organisation: organisationNames?.[language] ?? null,
    email,
    phone: line ? { shown: phone(line), href: telUri(line) } : null,
  };
}
