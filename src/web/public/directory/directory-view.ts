import { siteIndexOf } from '#desk/directory/site-index.ts';
import { contactIn, isReachable } from '#domain/directory/communication-service.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { type Language, languages } from '#domain/language.ts';
import { phone, telUri } from '#locales/phone.ts';
import type { DirectorySite } from '#store/directory/sites.ts';
import type { Visit } from '#web/app/context.ts';

export interface SearchView {
  /** Null before a search. */
  typed: string | null;
  found: SiteLine[];
  /** True if more sites match than are shown. */
  more: boolean;
  near: boolean;
}

/** A longer list does not help. */
const foundMax = 20;

/** Returns sites of the public directory that match the typed text. */
export async function searchView({ services, language }: Visit, typed: string | null): Promise<SearchView> {
  if (typed === null || typed === '') return { typed, found: [], more: false, near: false };
  const { sites, near } = searchSites(typed, await siteIndexOf(services.world, services.world.db));
  const found = sites.slice(0, foundMax).map((site) => lineOf(site, language));
  return { typed, found, more: sites.length > foundMax, near };
}

/** Returns the contact of a site, or null if the site is unknown. */
export async function serviceView({ services, language }: Visit, number: string) {
  const site = (await siteIndexOf(services.world, services.world.db)).byNumber.get(number);
  if (!site) return null;
  const contact = contactIn(site.contact ?? {}, language);
  const line = contact.phone;
  return {
    number,
    site: site.name,
    address: site.addresses[0] ?? null,
    organisation: site.organisationNames?.[language] ?? null,
    /** Null if there are no contact details. */
    contact: isReachable(contact)
      ? { ...contact, phone: line ? { shown: phone(line), href: telUri(line) } : null }
      : null,
    languages: languages.filter((each) => site.languages?.includes(each)),
  };
}

/** Whom a visitor of a site can contact, in their language. */
export type ServiceView = NonNullable<Awaited<ReturnType<typeof serviceView>>>;

function lineOf({ number, name, organisationNames }: DirectorySite, language: Language) {
  return { number, name, organisation: organisationNames?.[language] ?? null };
}

export type SiteLine = ReturnType<typeof lineOf>;
