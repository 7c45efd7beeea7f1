import { replaceBetween } from '#domain/text-scan.ts';
/** The known names and contact details of a person. */
export interface KnownPerson {
  names: readonly string[];
  addresses: readonly string[];
  /** Country code and national number, digits only. */
  phones: readonly { country: string; national: string }[];
}

/** Start and end of a match in a text, in UTF-16 units. */
export type Span = [start: number, end: number];

/** Finds words in a text. `close` says that it is of a ticket in which the person takes part. */
type FindNaming = (text: string, close: boolean) => Span[];

/** The search for the words that identify a person, by how surely they do. */
export interface Naming {
  /**
   * Full names in any order, mail addresses and phone numbers; in the person's tickets also initials, titles and a capitalised part
   * of the name.
   */
  sure: FindNaming;
  /** The sure words, and initials and titles in any ticket: people of the same family name share these. */
  named: FindNaming;
  /** Other words that may identify them: a part of the name or of an address alone, in any case. It may be an ordinary word. */
  possible: FindNaming;
}

/** Builds the search for a person. Its time is linear in the length of a text. */
export function namingOf(known: KnownPerson): Naming {
  const { names, addresses, phones } = known;
  const split = splitNames(names);
  const sharedOf = (parts: string[][]) =>
    compile([...parts.filter(({ length }) => length > 1).flatMap(initialled), ...parts.map(titled)]);
  const shared = { close: sharedOf(split), anywhere: sharedOf(split.filter((parts) => !endsShort(parts))) };
  const own = compile([
    ...split.filter((parts) => parts.length > 1).flatMap(fullNames),
    ...addresses.map((address) => `(?<![\\p{L}\\p{N}._%+-])${literal(fold(address).folded)}(?![\\p{L}\\p{N}-])`),
    ...phones.map(phonePattern),
  ]);
  const bare = [...new Set(names.flatMap(bareParts).map((part) => fold(part).folded))];
  const alone = oneOf(word, bare.filter(stands));
  const loose = oneOf(looseWord, possibleWords(known));
  const short = oneOf(
    word,
    bare.filter((part) => part.length === 2 && !particles.has(part)),
  );
  const find = (said: Folded, close: boolean, isSure: boolean): Span[] => {
    const patterns = close ? shared.close : isSure ? [] : shared.anywhere;
    return joined([...spansIn(said, [...own, ...patterns]), ...(close ? capitals(said, alone) : [])]);
  };
  return {
    sure: (text, close) => find(fold(text), close, true),
    named: (text, close) => find(fold(text), close, false),
    possible: (text, close) => {
      const said = fold(text);
      const spans = joined([...spansIn(said, loose), ...(close ? capitals(said, short) : [])]);
      return spans.length === 0 ? [] : without(spans, find(said, close, false));
    },
  };
}

/** Words, folded, that may identify the person when they stand alone: the parts of names, and of addresses that contain one. */
export function possibleWords({ names, addresses }: KnownPerson): string[] {
  const bare = names.flatMap(bareParts).map((part) => fold(part).folded);
  const parts = [...bare, ...bare.flatMap(runsOf)].filter(stands);
  const glued = names
    .map(bareParts)
    .map((each) => each.map((part) => fold(part).folded.replace(/[^\p{L}\p{N}]/gu, '')));
  const written = glued
    .filter(({ length }) => length > 1)
    .flatMap((each) => [each.join(''), each.toReversed().join('')]);
  const locals = addresses.map((address) => fold(address.slice(0, address.lastIndexOf('@'))).folded);
  const own = locals.filter((local) => parts.some((part) => local.includes(part)));
  return [...new Set([...parts, ...written, ...own])].slice(0, possibleWordsMax);
}

/** A merged person has a few names; a mail may give its sender one of a hundred parts. */
const possibleWordsMax = 40;

function stands(part: string): boolean {
  return part.length >= partLettersMin && !particles.has(part);
}

function compile(sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}

/** One pattern for any of these words, the longest first; none without words. */
function oneOf(around: (pattern: string) => string, words: string[]): RegExp[] {
  if (words.length === 0) return [];
  const longest = words.toSorted((one, other) => other.length - one.length);
  return compile([around(`(?:${longest.map(literal).join('|')})`)]);
}

function spansIn({ folded, places }: Folded, patterns: RegExp[]): Span[] {
  return patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((found): Span => [places[found.index]!, places[found.index + found[0].length]!]),
  );
}

/** Those that begin with a capital. */
function capitals(said: Folded, patterns: RegExp[]): Span[] {
  return spansIn(said, patterns).filter(([start]) => isCapital(said.text, start));
}

/** The spans that touch none of the others. Both lists are in order. */
function without(spans: Span[], others: Span[]): Span[] {
  let next = 0;
  return spans.filter(([start, end]) => {
    while (next < others.length && others[next]![1] <= start) next++;
    return next === others.length || others[next]![0] >= end;
  });
}

/** Returns folded texts that find candidates before the exact search: a text that names the person contains at least one. */
export function needlesOf({ names, addresses, phones }: KnownPerson): {
  anywhere: string[];
  close: string[];
  digits: string[];
} {
  const split = splitNames(names);
  return {
    anywhere: [
      ...split.filter((parts) => parts.length > 1 || !endsShort(parts)).flatMap(needlesOfName),
      ...addresses.map((address) => fold(address).folded),
    ],
    close: split.flatMap((parts) => [
      ...parts.flatMap(runsOf).filter(({ length }) => length > 1),
      plainest(parts.at(-1)!),
    ]),
    digits: phones.map(({ national }) => national),
  };
}

/** Matches any characters within a needle. */
export const anything = '\0';

/** A short last part is in nearly every text, so use the longest part or all parts. */
function needlesOfName(parts: string[]): string[] {
  const runs = parts.map(plainest);
  if (!endsShort(parts)) return runs.slice(-1);
  const longest = runs.reduce((long, run) => (run.length > long.length ? run : long));
  if (longest.length >= partLettersMin) return [longest];
  return [runs.join(anything), runs.toReversed().join(anything)];
}

/** "M. Li" may be ordinary words outside that person's tickets. */
function endsShort(parts: string[]): boolean {
  return plainest(parts.at(-1)!).length < partLettersMin;
}

/** Returns the text with each span replaced by `mark`. */
export function withoutSpans(text: string, spans: readonly Span[], mark: string): string {
  let from = 0;
  let written = '';
  for (const [start, end] of spans) {
    written += text.slice(from, start) + mark;
    from = end;
  }
  return written + text.slice(from);
}

/** Shorter parts match only within the full name. */
const partLettersMin = 3;
/** Parts of family names that identify nobody on their own. */
const particles = new Set([
  'van',
  'den',
  'der',
  'ten',
  'ter',
  'von',
  'vom',
  'zum',
  'zur',
  'und',
  'des',
  'del',
  'dos',
  'de',
  'het',
  'du',
  'la',
  'le',
  'les',
  'di',
  'da',
  'zu',
  'te',
  'op',
  'el',
  'al',
]);
const titleWords =
  'm|mr|mme|mlle|mrs|ms|dr|prof|ir|dhr|mevr|mw|hr|hrn|fr|monsieur|madame|mademoiselle|herrn?|frau|mijnheer|meneer|mevrouw';
const titles = `(?:${titleWords}|de heer)`;
const isTitle = new RegExp(`^(?:${titleWords})$`, 'u');
const gap = "(?:\\s{1,3}|\\s?,\\s?|[._·'’-])";

/** A mail may give its sender a name of a hundred parts. */
const partsTurnedMax = 8;

function fullNames(parts: string[]): string[] {
  const places = parts.length > partsTurnedMax ? [0] : parts.keys();
  const turned = [...places].map((place) => [...parts.slice(place), ...parts.slice(0, place)]);
  return turned.map((order) => word(order.map(literal).join(gap)));
}

function initialled(parts: string[]): string[] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  // "C.", "C.A.", and for Jean-Marie "J.-M." and "JM".
  const [initial, second] = first.split('-').map((piece) => literal(piece[0] ?? ''));
  const initials = `${initial}\\.?(?:-?${second ?? '(?!)'}\\.?|(?:\\s?-?\\p{L}\\.){1,3})?`;
  return [
    word(`${initials}(?:\\s|(?<=\\.))\\s?${particlesBefore(parts)}${literal(last)}`),
    `${word(`${literal(last)}[\\s,]{1,3}${initials}`)}\\.?`,
  ];
}

/** The particles of a family name. Any of them may be left out. */
function particlesBefore(parts: string[]): string {
  const before = parts.slice(0, -1).filter((part) => particles.has(part));
  return before.map((part) => `(?:${part}\\s)?`).join('');
}

function titled(parts: string[]): string {
  return `(?<=(?<![\\p{L}\\p{N}])${titles}(?:\\.\\s{0,2}|\\s{1,2})(?:${literal(parts[0]!)}\\s)?)${particlesBefore(parts)}${literal(parts.at(-1)!)}s?(?![\\p{L}\\p{N}])`;
}

function phonePattern({ country, national }: KnownPerson['phones'][number]): string {
  const apart = '[\\s./()·_,:|-]{0,3}';
  const digits = (text: string) => [...text].join(apart);
  return `(?<!\\d)(?:(?:(?:\\+|00)${apart})?${digits(country)}${apart}(?:\\(0\\)${apart})?|\\(?0${apart})?${digits(national)}(?!\\d)`;
}

/** Matches whole words only, with an optional genitive. */
function word(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?:['’]?s)?(?![\\p{L}\\p{N}])`;
}

/**
 * The same with up to four digits, as in user names, and with the endings that Dutch and German put after names: "Claires",
 * "Claire's", "Jantje", "die Dumontsche Anfrage".
 */
function looseWord(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?:\\d{1,4}|['’]?s|e?ns|['’]?sche[mnrs]?|(?:[pt]|et)?jes?|kes?)?(?![\\p{L}\\p{N}])`;
}

/** The parts of each name as written, and with given names first and without what mail programs add. */
function splitNames(names: readonly string[]): string[][] {
  const written = names.flatMap((name) => [splitWords(name), bareParts(name)]);
  const split = written.map((parts) => parts.map((part) => fold(part).folded)).filter((parts) => parts.length > 0);
  return [...new Map(split.map((parts) => [parts.join(' '), parts])).values()];
}

/** "Dr. LAMBERT Hugo (SPF)" and "Lambert, Hugo" both return Hugo, Lambert. */
function bareParts(name: string): string[] {
  const unbracketed = replaceBetween(
    replaceBetween(name, /\(/g, ')', () => ' '),
    /\[/g,
    ']',
    () => ' ',
  );
  const bare = unbracketed.replace(/\s[-–—|/]\s.*$/s, '');
  const [family = '', given = ''] = bare.split(',');
  const parts = splitWords(`${given} ${family}`).filter((part) => !isTitle.test(part.toLowerCase()));
  const first = parts.findIndex((part) => part.length === 1 || part !== part.toUpperCase());
  return first > 0 ? [...parts.slice(first), ...parts.slice(0, first)] : parts;
}

function splitWords(text: string): string[] {
  return text.split(/[\s,.;()"]+/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** The longest run of letters, because the candidate search handles apostrophes and hyphens less well. */
function plainest(part: string): string {
  return runsOf(part).reduce((longest, run) => (run.length > longest.length ? run : longest));
}

function runsOf(part: string): string[] {
  return part.split(/[^\p{L}\p{N}]+/u);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '[-\\s]?');
}

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };
const apostrophes = /[‘’ʼʹ´`′＇]/u;
const hyphens = /[\u2010-\u2015\u2212]/u;

/** A text, and its folded form. `places` maps each folded character, and the end, to its position in the text. */
interface Folded {
  text: string;
  folded: string;
  places: number[];
}

/** Returns the text in lower case without accents, with uniform apostrophes and hyphens. */
function fold(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const lower = character.toLowerCase();
    const plain = isPlain(lower)
      ? lower
      : (ligatures[lower] ??
        lower.normalize('NFD').replace(/\p{M}/gu, '').replace(apostrophes, "'").replace(hyphens, '-'));
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += character.length;
  }
  places.push(place);
  return { text, folded, places };
}

/** Most characters need no normalisation, which is slow. */
function isPlain(character: string): boolean {
  return character <= '\u007f' && character !== '`';
}

function isCapital(text: string, place: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
  return character !== character.toLowerCase();
}

function joined(spans: Span[]): Span[] {
  const sorted = spans.toSorted(([a], [b]) => a - b);
  return sorted.reduce<Span[]>((all, [start, end]) => {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
    return all;
  }, []);
}
