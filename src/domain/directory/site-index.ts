import { readPageUrl, type Spot, spotOf } from '#domain/directory/page-url.ts';
import { plain } from '#domain/directory/plain-words.ts';
import type { InEachLanguage } from '#domain/language.ts';

/** The searchable facts of a site. */
export interface FindableSite {
  /** Four digits. */
  number: string;
  name: string;
  otherNames?: string[];
  /** Hosts, optionally with the start of a path. */
  addresses: string[];
  organisationNames?: InEachLanguage | null;
}

/** The positions of a word: in a site's own names and addresses, or in its organisation's. */
interface Posting {
  own: number[];
  organisation: number[];
}

/** The directory, indexed so that 3,000 sites can be searched while a person types. */
export interface SiteIndex<S extends FindableSite> {
  /** By number. Postings are indexes into this list. */
  sites: readonly S[];
  byNumber: ReadonlyMap<string, S>;
  /** Sites by host, with the path at which each begins. */
  byHost: ReadonlyMap<string, { site: S; path: string }[]>;
  /** Sites by their full names. */
  byName: ReadonlyMap<string, S[]>;
  words: ReadonlyMap<string, Posting>;
  /** Site names without spaces: "stads archief" finds the Stadsarchief. */
  joined: readonly string[];
}

/** Builds the index for `searchSites` and `matchSite`. */
export function indexSites<S extends FindableSite>(given: readonly S[]): SiteIndex<S> {
  const sites = given.toSorted((one, other) => one.number.localeCompare(other.number));
  const byHost = new Map<string, { site: S; path: string }[]>();
  const byName = new Map<string, S[]>();
  const words = new Map<string, Posting>();
  for (const [place, site] of sites.entries()) {
    for (const { host, path } of spotsOf(site)) push(byHost, host, { site, path });
    for (const name of ownNames(site)) push(byName, name, site);
    for (const word of wordsOf([...ownNames(site), ...site.addresses.map(plain)])) posting(word).own.push(place);
    for (const word of wordsOf(organisationNames(site))) posting(word).organisation.push(place);
  }
  return {
    sites,
    byHost,
    byName,
    words,
    byNumber: new Map(sites.map((site) => [site.number, site])),
    joined: sites.map((site) => ownNames(site).join('|').replaceAll(' ', '')),
  };

  function posting(word: string): Posting {
    const known = words.get(word) ?? { own: [], organisation: [] };
    words.set(word, known);
    return known;
  }
}

/** The locations of a site, ignoring `www.`. */
function spotsOf({ addresses }: FindableSite): Spot[] {
  const spots = addresses.map((address) => readPageUrl(address)).flatMap((url) => (url === null ? [] : [spotOf(url)]));
  return [...new Map(spots.map((spot) => [spot.host + spot.path, spot])).values()];
}

function ownNames({ name, otherNames = [] }: FindableSite): string[] {
  return [...new Set([name, ...otherNames].map(plain))].filter(Boolean);
}

function organisationNames({ organisationNames: names }: FindableSite): string[] {
  return names ? Object.values(names).map(plain) : [];
}

function wordsOf(texts: string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.split(' ')).filter(Boolean));
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
