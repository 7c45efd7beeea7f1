import { plain } from '#domain/directory/plain-words.ts';
import { atAddress } from '#domain/directory/search-sites.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';

/** Of a mail, what an agent would read before choosing a contact; a log below it names nobody. */
const readCharactersMax = 20_000;
/** More contacts than these are no proposal. */
const sitesMax = 3;

/**
 * The sites that a text names, the surest first: by the address of a page, by a number that is said to be a site's, by a
 * whole name. A number alone names nothing: it may be a year, or a piece of a phone number (R8).
 */
export function sitesNamedIn<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const read = text.slice(0, readCharactersMax);
  const found = new Set<S>([...byPages(read, index), ...byNumbers(read, index), ...byNames(read, index)]);
  return [...found].slice(0, sitesMax);
}

/** The sites at the host of an address of mail: a weak hint, since most people write from elsewhere. */
export function sitesOfMailDomain<S extends FindableSite>(address: string, index: SiteIndex<S>): S[] {
  const domain = address.split('@').at(-1) ?? '';
  return (atAddress(domain, index) ?? []).slice(0, sitesMax);
}

function byPages<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  // Word by word, and not by one pattern over the whole text: time grows with its length and no faster (attack 16).
  const words = text.split(/[\s<>()[\]{}"'«»“”„|,;]+/).filter(mayBeAnAddress);
  return words.flatMap((word) => atAddress(word.replace(/[.!?:…]+$/, ''), index) ?? []);
}

function mayBeAnAddress(word: string): boolean {
  return word.includes('.') && !word.includes('@') && word.length <= addressCharactersMax;
}

/** A host has 253 at most, and where a site begins is told by the beginning of a path. */
const addressCharactersMax = 400;

function byNumbers<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  return [...text.matchAll(saidToBeANumber)].flatMap(([, several = '']) =>
    several.split(/\D+/).flatMap((number) => index.byNumber.get(number) ?? []),
  );
}

/** "site 1187", "Website Nr. 2107", "n° 1042", "sites 1187 et 1042", and no longer number that begins so. */
const saidToBeANumber =
  /(?:\b(?:web)?sites?|\bwebs[ei]+tes?n?|\bn[°ºr]|\bnum[ée]ro|\bnummer|\bnumber)[ \u00a0\u202f]?(?:n[°ºor]|num[ée]ro|nummer|number|id)?[.:#]?[ \u00a0\u202f]?((?:\d{4}(?:(?: ?,| et| en| und| and) )?){1,5})(?![\d\w]|[ .]?\d{2}\b)/giu;

function byNames<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const said = ` ${plain(text)} `;
  return [...index.byName].flatMap(([name, sites]) =>
    name.length >= nameCharactersMin && said.includes(` ${name} `) ? sites : [],
  );
}

/** A shorter name is a word that may stand in any sentence. */
const nameCharactersMin = 8;
