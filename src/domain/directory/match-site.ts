import { plain } from '#domain/directory/plain-words.ts';
import { atAddress, byWords, numberIn, searchSites, typedCharactersMax } from '#domain/directory/search-sites.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';

/** The matching site, several candidates, or none. `near` lists sites within a typo. */
type SiteMatch<S> = { site: S } | { several: S[] } | { unknown: 'digits' | 'name'; near: S[] };

/** Returns the site that a person means by its number, name, address or the address of one of its pages (R6). */
export function matchSite<S extends FindableSite>(typed: string, index: SiteIndex<S>): SiteMatch<S> {
  const text = typed.trim().slice(0, typedCharactersMax);
  const digits = numberIn(text);
  if (digits !== null)
    return one([index.byNumber.get(digits)]) ?? { unknown: isSiteNumber(digits) ? 'name' : 'digits', near: [] };
  const match = one(atAddress(text, index) ?? []) ?? one(named(text, index));
  return match ?? { unknown: 'name', near: searchSites(text, index).sites.slice(0, nearMax) };
}

/** Whether the text is a well-formed number. Without a matching site it is unknown, not mistyped. */
function isSiteNumber(digits: string): boolean {
  return /^\d{4}$/.test(digits);
}

/** Maximum number of suggestions for a mistyped site. */
const nearMax = 3;

/** A full name goes before part of a name, and a site's own name before its organisation's. */
function named<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const wanted = plain(text);
  if (wanted.length < nameCharactersMin) return [];
  const same = index.byName.get(wanted);
  if (same) return same;
  const own = byWords(text, index, 'own');
  return own.length > 0 ? own : byWords(text, index, 'asTyped');
}

/** Two letters match half the directory. */
const nameCharactersMin = 3;

function one<S>(found: (S | undefined)[]): SiteMatch<S> | null {
  const sites = found.filter((site) => site !== undefined);
  if (sites.length > 1) return { several: sites };
  return sites[0] === undefined ? null : { site: sites[0] };
}
