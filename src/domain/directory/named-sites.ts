import { plain } from '#domain/directory/plain-words.ts';
import { atAddress } from '#domain/directory/search-sites.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';
import { withoutEnd } from '#domain/text-scan.ts';

/** The part of a mail that an agent would read. A log below it names no sites. */
const readCharactersMax = 20_000;
/** Maximum number of proposed contacts. */
const sitesMax = 3;

/**
 * Returns the sites that a text names, the most certain first: by page address, by a number called a site number, by full name. A
 * bare number may be a year or part of a phone number (R8).
 */
export function sitesNamedIn<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const read = text.slice(0, readCharactersMax);
  const found = new Set<S>([...byPages(read, index), ...byNumbers(read, index), ...byNames(read, index)]);
  return [...found].slice(0, sitesMax);
}

/** Returns the sites on the host of a mail address. A weak hint: most people write from another domain. */
export function sitesOfMailDomain<S extends FindableSite>(address: string, index: SiteIndex<S>): S[] {
  const domain = address.split('@').at(-1) ?? '';
  return (atAddress(domain, index) ?? []).slice(0, sitesMax);
}

function byPages<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  // Go word by word instead of one pattern over the text, so that time grows linearly (attack 16).
  const words = text.split(/[\s<>()[\]{}"'«»“”„|,;]+/).filter(mayBeAnAddress);
  return words.flatMap((word) => atAddress(withoutEnd(word, /[.!?:…]/), index) ?? []);
}

function mayBeAnAddress(word: string): boolean {
  return word.includes('.') && !word.includes('@') && word.length <= addressCharactersMax;
}

/** A host has at most 253 characters, and the start of the path is enough to find a site. */
const addressCharactersMax = 400;

function byNumbers<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  return [...text.matchAll(saidToBeANumber)].flatMap(([, several = '']) =>
    several.split(/\D+/).flatMap((number) => index.byNumber.get(number) ?? []),
  );
}

/** "site 1187", "Website Nr. 2107", "n° 1042", "sites 1187 et 1042", but not the start of a longer number. */
const saidToBeANumber =
  /(?:\b(?:web)?sites?|\bwebs[ei]+tes?n?|\bn[°ºr]|\bnum[ée]ro|\bnummer|\bnumber)[ \u00a0\u202f]?(?:n[°ºor]|num[ée]ro|nummer|number|id)?[.:#]?[ \u00a0\u202f]?((?:\d{4}(?:(?: ?,| et| en| und| and) )?){1,5})(?![\d\w]|[ .]?\d{2}\b)/giu;

function byNames<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] {
  const said = ` ${plain(text)} `;
  return [...index.byName].flatMap(([name, sites]) =>
    name.length >= nameCharactersMin && said.includes(` ${name} `) ? sites : [],
  );
}

/** A shorter name could be an ordinary word. */
const nameCharactersMin = 8;
