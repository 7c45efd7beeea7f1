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

/** Finds the words that identify a person. `close` also matches a single part of the name: use it in that person's tickets. */
export type FindNaming = (text: string, close: boolean) => Span[];

/**
 * Builds the search for a person: full names in any order, initials, titles, mail addresses and phone numbers. `isSure` skips
 * matches shared with people of the same family name (initials and titles) outside that person's tickets.
 */
export function namingOf({ names, addresses, phones }: KnownPerson, { isSure = false } = {}): FindNaming {
  const split = splitNames(names);
  const compile = (sources: string[]) => sources.map((source) => new RegExp(source, 'gu'));
  const sharedOf = (parts: string[][]) =>
    compile([...parts.filter(({ length }) => length > 1).flatMap(initialled), ...parts.map(titled)]);
  const shared = { close: sharedOf(split), anywhere: sharedOf(split.filter((parts) => !endsShort(parts))) };
  const own = compile([
    ...split.filter((parts) => parts.length > 1).flatMap(fullNames),
    ...addresses.map((address) => `(?<![\\p{L}\\p{N}._%+-])${literal(fold(address).folded)}(?![\\p{L}\\p{N}-])`),
    ...phones.map(phonePattern),
  ]);
  const alone = [...new Set(names.flatMap(bareParts).map((part) => fold(part).folded))]
    .filter((part) => part.length >= partLettersMin && !particles.has(part))
    .map((part) => new RegExp(word(literal(part)), 'gu'));
  return (text, close) => {
    const { folded, places } = fold(text);
    const spansOf = (patterns: RegExp[]) =>
      patterns.flatMap((pattern) =>
        [...folded.matchAll(pattern)].map(
          (found): Span => [places[found.index]!, places[found.index + found[0].length]!],
        ),
      );
    const parts = close ? spansOf(alone).filter(([start]) => isCapital(text, start)) : [];
    return joined([...spansOf(own), ...spansOf(close ? shared.close : isSure ? [] : shared.anywhere), ...parts]);
  };
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
    close: split
      .flatMap((parts) => [...parts.filter(({ length }) => length >= partLettersMin), parts.at(-1)!])
      .map(plainest),
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
const particles = new Set(['van', 'den', 'der', 'ten', 'ter', 'von', 'vom', 'zum', 'zur', 'und', 'des', 'del', 'dos']);
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
  const initial = literal(first[0]!);
  return [
    word(`${initial}\\.?\\s{0,2}${literal(last)}`.replace('\\s{0,2}', '(?:\\s|(?<=\\.))\\s?')),
    `${word(`${literal(last)}[\\s,]{1,3}${initial}`)}\\.?`,
  ];
}

function titled(parts: string[]): string {
  const before = parts
    .slice(0, -1)
    .filter((part) => particles.has(part))
    .map((part) => `(?:${part}\\s)?`);
  return `(?<=(?<![\\p{L}\\p{N}])${titles}(?:\\.\\s{0,2}|\\s{1,2})(?:${literal(parts[0]!)}\\s)?)${before.join('')}${literal(parts.at(-1)!)}s?(?![\\p{L}\\p{N}])`;
}

function phonePattern({ country, national }: KnownPerson['phones'][number]): string {
  const apart = '[\\s./()·-]{0,3}';
  const digits = (text: string) => [...text].join(apart);
  return `(?<!\\d)(?:(?:\\+|00)${apart}${digits(country)}${apart}(?:\\(0\\)${apart})?|\\(?0${apart})?${digits(national)}(?!\\d)`;
}

/** Matches whole words only, with an optional genitive. */
function word(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?:['’]?s)?(?![\\p{L}\\p{N}])`;
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
  const runs = part.split(/[^\p{L}\p{N}]+/u);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '[-\\s]?');
}

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };
const apostrophes = /[‘’ʼʹ´`′＇]/u;
const hyphens = /[\u2010-\u2015\u2212]/u;

/**
 * Returns the text in lower case without accents, with uniform apostrophes and hyphens. `places` maps each folded character, and
 * the end, to its position in the text.
 */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const lower = character.toLowerCase();
    const plain =
      ligatures[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '').replace(apostrophes, "'").replace(hyphens, '-');
    for (let unit = 0; unit < plain.length; unit++) places.push(place);
    folded += plain;
    place += character.length;
  }
  places.push(place);
  return { folded, places };
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
