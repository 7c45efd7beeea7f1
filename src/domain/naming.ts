/** What a person is called and how they are reached, as far as the desk knows. */
export interface KnownPerson {
  names: readonly string[];
  addresses: readonly string[];
  /** Country code and national number, digits only. */
  phones: readonly { country: string; national: string }[];
}

/** Start and end of words in a text, in UTF-16 units. */
export type Span = [start: number, end: number];

/** Finds the words that name one person. `close` also takes one part of the name: in tickets of that person. */
export type FindNaming = (text: string, close: boolean) => Span[];

/** Builds the search for a person: full names in any order, initials, titles, mail addresses and phone numbers. */
export function namingOf({ names, addresses, phones }: KnownPerson): FindNaming {
  const split = names.map(partsOf).filter((parts) => parts.length > 0);
  const anywhere = [
    ...split.filter((parts) => parts.length > 1).flatMap(fullNames),
    ...split.map(titled),
    ...addresses.map((address) => `(?<![\\p{L}\\p{N}._%+-])${literal(fold(address).folded)}(?![\\p{L}\\p{N}-])`),
    ...phones.map(phonePattern),
  ].map((source) => new RegExp(source, 'gu'));
  const alone = [...new Set(split.flat())]
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
    return joined([...spansOf(anywhere), ...parts]);
  };
}

/** What any text that names the person contains, folded: to find candidates before the exact search. */
export function needlesOf({ names, addresses, phones }: KnownPerson): {
  anywhere: string[];
  close: string[];
  digits: string[];
} {
  const split = names.map(partsOf).filter((parts) => parts.length > 0);
  return {
    anywhere: [...split.map((parts) => parts.at(-1)!), ...addresses.map((address) => fold(address).folded)],
    close: split.flat().filter((part) => part.length >= partLettersMin),
    digits: phones.map(({ national }) => national),
  };
}

/** The text with each span replaced. */
export function withoutSpans(text: string, spans: readonly Span[], mark: string): string {
  let from = 0;
  let written = '';
  for (const [start, end] of spans) {
    written += text.slice(from, start) + mark;
    from = end;
  }
  return written + text.slice(from);
}

/** Shorter parts are found with the whole name alone. */
const partLettersMin = 3;
/** Parts of family names that name nobody by themselves. */
const particles = new Set(['van', 'den', 'der', 'ten', 'ter', 'von', 'vom', 'zum', 'zur', 'und', 'des', 'del', 'dos']);
const titles =
  '(?:m|mr|mme|mlle|mrs|ms|dr|prof|dhr|mevr|mw|monsieur|madame|mademoiselle|herrn?|frau|mijnheer|meneer|de heer|mevrouw)';
const gap = "(?:\\s{1,3}|\\s?,\\s?|[._·'’-])";

function fullNames(parts: string[]): string[] {
  const turned = parts.map((_, place) => [...parts.slice(place), ...parts.slice(0, place)]);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const initial = literal(first[0]!);
  return [
    ...turned.map((order) => word(order.map(literal).join(gap))),
    word(`${initial}\\.?\\s{0,2}${literal(last)}`.replace('\\s{0,2}', '(?:\\s|(?<=\\.))\\s?')),
    `${word(`${literal(last)}[\\s,]{1,3}${initial}`)}\\.?`,
  ];
}

function titled(parts: string[]): string {
  const before = parts
    .slice(0, -1)
    .filter((part) => particles.has(part))
    .map((part) => `(?:${part}\\s)?`);
  return `(?<=(?<![\\p{L}\\p{N}])${titles}\\.?\\s{1,2}(?:${literal(parts[0]!)}\\s)?)${before.join('')}${literal(parts.at(-1)!)}s?(?![\\p{L}\\p{N}])`;
}

function phonePattern({ country, national }: KnownPerson['phones'][number]): string {
  const apart = '[\\s./()\\u00a0-]{0,3}';
  const digits = (text: string) => [...text].join(apart);
  return `(?<!\\d)(?:(?:\\+|00)${apart}${digits(country)}${apart}(?:\\(0\\)${apart})?|\\(?0${apart})?${digits(national)}(?!\\d)`;
}

/** Not a piece of another word; a genitive belongs to the name. */
function word(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?:['’]?s)?(?![\\p{L}\\p{N}])`;
}

function partsOf(name: string): string[] {
  return fold(name)
    .folded.split(/[\s,.;()"]+/)
    .filter(Boolean);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '[-\\s]?');
}

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** Lower case without accents, with the place in the text of each folded character, and of the end. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const lower = character.toLowerCase();
    const plain = ligatures[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
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
