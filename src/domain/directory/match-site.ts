import { plain } from '#domain/directory/plain-words.ts';
import { atAddress, byWords, numberIn, searchSites, typedCharactersMax } from '#domain/directory/search-sites.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';

/** The one site that is meant, several that may be, or none; `near` are those that a slip of the finger would explain. */
export type SiteMatch<S> = { site: S } | { several: S[] } | { unknown: 'digits' | 'name'; near: S[] };

/** The site that a person means by its number, its name, its address or the address of one of its pages (R6). */
export function matchSite<S extends FindableSite>(typed: string, index: SiteIndex<S>): SiteMatch<S> {
  const text = typed.trim().slice(0, typedCharactersMax);
  const digits = numberIn(text);
  if (digits !== null)
    return one([index.byNumber.get(digits)]) ?? { unknown: isSiteNumber(digits) ? 'name' : 'digits', near: [] };
  const match = one(atAddress(text, index) ?? []) ?? one(named(text, index));
  return match ?? { unknown: 'name', near: searchSites(text, index).sites.slice(0, nearMax) };
}

/** A number that is well formed and that no site has is unknown, not mistyped. */
function isSiteNumber(digits: string): boolean {
  return /^\d{4}$/.test(digits);
}

/** More than these are no help to who mistyped one. */
const nearMax = 3;

/** A whole name goes before a part of one, and a site's own name before that of its organisation. */
function named<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const wanted = plain(text);
  if (wanted.length < nameCharactersMin) return [];
  const same = index.byName.get(wanted);
  if (same) return same;
  const own = byWords(text, index, 'own');
  return own.length > 0 ? own : byWords(text, index, 'asTyped');
}

/** Two letters fit half the directory. */
const nameCharactersMin = 3;

function one<S>(found: (S | undefined)[]): SiteMatch<S> | null {
  const sites = found.filter((site) => site !== undefined);
  if (sites.length > 1) return { several: sites };
  return sites[0] === undefined ? null : { site: sites[0] };
}
