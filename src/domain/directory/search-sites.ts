import { readPageUrl, spotOf } from '#domain/directory/page-url.ts';
import { plain, wantedWords } from '#domain/directory/plain-words.ts';
import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';

interface FoundSites<S> {
  /** By relevance, then by number. */
  sites: S[];
  /** No exact match: these match with a typo. */
  near: boolean;
}

/** No address is longer. */
export const typedCharactersMax = 2_000;

/**
 * Returns every site that a person may mean by the text, even a partial one: a number, a page address, or a name of the site or
 * its organisation in any language. All site searches use it.
 */
export function searchSites<S extends FindableSite>(typed: string, index: SiteIndex<S>): FoundSites<S> {
  const text = typed.trim().slice(0, typedCharactersMax);
  const sure = byNumber(text, index) ?? atAddress(text, index);
  if (sure) return { sites: sure, near: false };
  const asTyped = byWords(text, index, 'asTyped');
  if (asTyped.length > 0) return { sites: asTyped, near: false };
  const sites = byWords(withoutScheme(text), index, 'withSlips');
  return { sites, near: sites.length > 0 };
}

/** Returns the site number in "1042", "site 1042" or "n° 1042"; null if the text holds anything else. */
export function numberIn(text: string): string | null {
  return numbered.exec(text.replace(/\s+/g, ' '))?.[1] ?? null;
}

const numbered = /^(?:(?:site|website) ?)?(?:(?:n[°ºor]?|nr|num[eé]ro|nummer|number)\.? ?)?#? ?(\d{1,10})$/i;

/**
 * Returns the sites with the longest address that contains the page: `fleuve.example/ports` goes before `fleuve.example`. Null if
 * there are none.
 */
export function atAddress<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] | null {
  const url = readPageUrl(text);
  if (url === null) return null;
  const page = spotOf(url);
  for (const host of hostsAbove(page.host)) {
    const fits = (index.byHost.get(host) ?? []).filter(({ path }) => `${page.path}/`.startsWith(`${path}/`));
    const longest = Math.max(...fits.map(({ path }) => path.length));
    if (fits.length > 0) return fits.filter(({ path }) => path.length === longest).map(({ site }) => site);
  }
  return null;
}

/** How words may match: only in a site's own names, in any name, or in any name with typos. */
type WordSearch = 'own' | 'asTyped' | 'withSlips';

/** Returns the sites whose names contain all the words, by relevance. */
export function byWords<S extends FindableSite>(text: string, index: SiteIndex<S>, how: WordSearch): S[] {
  const words = wantedWords(text);
  if (words.length === 0 || words.join('').length < charactersMin) return [];
  let places = placesOf(words[0]!, index, how);
  for (const word of words.slice(1)) places = both(places, placesOf(word, index, how));
  if (how === 'withSlips') addJoined(places, text, index);
  const wanted = plain(text);
  for (const site of index.byName.get(wanted) ?? []) add(places, index.sites.indexOf(site), marks.whole);
  return [...places].sort(([a, mark], [b, other]) => other - mark || a - b).map(([place]) => index.sites[place]!);
}

/** One letter matches half the directory. */
const charactersMin = 2;

const marks = { whole: 100, same: 8, begins: 6, holds: 3, slip: 2, joined: 4 };
/** A match in the organisation's name says less about a single site. */
const organisationShare = 0.5;

function byNumber<S extends FindableSite>(text: string, index: SiteIndex<S>): S[] | null {
  const digits = numberIn(text);
  if (digits === null) return null;
  const whole = index.byNumber.get(digits);
  if (whole) return [whole];
  const begun = digits.length < 4 ? index.sites.filter(({ number }) => number.startsWith(digits)) : [];
  return begun.length > 0 ? begun : null;
}

/** `a.b.example`, `b.example`: a site's page may be on a subdomain. */
function hostsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

/** The sites that contain a word, with a score. */
function placesOf<S extends FindableSite>(word: string, index: SiteIndex<S>, how: WordSearch): Map<number, number> {
  const places = new Map<number, number>();
  for (const [known, { own, organisation }] of index.words) {
    const mark = markOf(word, known, how);
    if (mark === 0) continue;
    for (const place of own) raise(places, place, mark);
    if (how !== 'own') for (const place of organisation) raise(places, place, mark * organisationShare);
  }
  return places;
}

function markOf(typed: string, known: string, how: WordSearch): number {
  if (known === typed) return marks.same;
  if (known.startsWith(typed)) return marks.begins;
  if (typed.length > 2 && known.includes(typed)) return marks.holds;
  return how === 'withSlips' && isSlip(typed, known) ? marks.slip : 0;
}

/** Whether the word, or the part typed so far, has a typo. */
function isSlip(typed: string, known: string): boolean {
  const slipsMax = slipsAllowed(typed);
  if (slipsMax === 0 || known[0] !== typed[0]) return slipsMax > 0 && isNear(typed, known, slipsMax);
  return isNear(typed, known, slipsMax) || isNear(typed, known.slice(0, typed.length), slipsMax);
}

/** Returns how many typos a word may have: none in a short word, where each makes another word. */
function slipsAllowed(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether two words differ by at most `slipsMax` typos: an extra, missing or wrong letter, or two swapped neighbours (optimal
 * string alignment). Stops at the first row above the maximum.
 */
function isNear(typed: string, word: string, slipsMax: number): boolean {
  if (Math.abs(typed.length - word.length) > slipsMax) return false;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: word.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= typed.length; row += 1) {
    const next = nextRow(typed, word, row, last, beforeLast);
    if (Math.min(...next) > slipsMax) return false;
    [beforeLast, last] = [last, next];
  }
  return last[word.length]! <= slipsMax;
}

function nextRow(typed: string, word: string, row: number, last: number[], beforeLast: number[]): number[] {
  const next = [row];
  for (let at = 1; at <= word.length; at += 1) {
    const same = typed[row - 1] === word[at - 1];
    let slips = Math.min(last[at]! + 1, next[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
    const exchanged = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
    if (exchanged) slips = Math.min(slips, beforeLast[at - 2]! + 1);
    next.push(slips);
  }
  return next;
}

function both(some: Map<number, number>, others: Map<number, number>): Map<number, number> {
  const places = new Map<number, number>();
  for (const [place, mark] of some) if (others.has(place)) places.set(place, mark + others.get(place)!);
  return places;
}

/** "stads archief", "kinder bibliotheek": an extra space. */
function addJoined<S extends FindableSite>(places: Map<number, number>, text: string, index: SiteIndex<S>): void {
  const joined = plain(text).replaceAll(' ', '');
  if (joined.length < joinedCharactersMin) return;
  for (const [place, names] of index.joined.entries()) if (names.includes(joined)) add(places, place, marks.joined);
}

const joinedCharactersMin = 6;

/** The naming part of an unknown address: no scheme, top-level domain or path. */
function withoutScheme(text: string): string {
  const url = readPageUrl(text);
  return url === null ? text : spotOf(url).host.split('.').slice(0, -1).join(' ');
}

function raise(places: Map<number, number>, place: number, mark: number): void {
  if ((places.get(place) ?? 0) < mark) places.set(place, mark);
}

function add(places: Map<number, number>, place: number, mark: number): void {
  places.set(place, (places.get(place) ?? 0) + mark);
}
