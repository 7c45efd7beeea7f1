import { languages } from '#domain/language.ts';
import { withoutEnds } from '#domain/text-scan.ts';
import { mailMessages } from '#locales/mail/messages.ts';

// The words of a letter and of a line that quotes it, normalised alike: mail programs change marks, wrapping, spaces and links.

/** Letters as one list of words, with the start and end of each line. */
export interface LetterWords {
  words: readonly string[];
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
  /** The positions of line starts, by their first words. */
  places: ReadonlyMap<string, readonly number[]>;
}

/** Words needed to identify a line by its start. */
export const anchorWordsMin = 4;

/** Our letters have a few pages at most, and a thread answers the last few. */
const lettersCharsMax = 100_000;
const samePlacesMax = 20;

/** The letters prepared for comparison. */
export function readLetters(letters: readonly string[]): LetterWords {
  const words: string[] = [];
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const letter of letters) {
    for (const line of letter.slice(0, lettersCharsMax).split('\n')) {
      const own = wordsOfLine(line);
      if (own.length === 0) continue;
      starts.add(words.length);
      words.push(...own);
      ends.add(words.length);
    }
    // Stops a line from continuing into the next letter.
    words.push('\0');
  }
  return { words, starts, ends, places: placesOf(words, starts) };
}

function placesOf(words: readonly string[], starts: ReadonlySet<number>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const start of starts)
    for (let count = 1; count <= anchorWordsMin; count++) {
      const key = keyOf(words.slice(start, start + count));
      const known = places.get(key);
      if (!known) places.set(key, [start]);
      else if (known.length < samePlacesMax) known.push(start);
    }
  return places;
}

/** The first words joined as a key. */
export function keyOf(words: readonly string[]): string {
  return words.slice(0, anchorWordsMin).join(' ');
}

/** True if the letter has these words at this place. */
export function standsAt(letter: LetterWords, words: readonly string[], place: number): boolean {
  return place + words.length <= letter.words.length && words.every((word, at) => letter.words[place + at] === word);
}

/** No line of a letter is longer than this. */
const lineCharsMax = 8_000;

/** The words of a line, without marks of quoting, lists and emphasis, and without links and pictures. */
export function wordsOfLine(line: string): string[] {
  return withEntities(line.slice(0, lineCharsMax))
    .replace(/^(?:\s{0,8}(?:\p{L}{0,4}>|[>|»:]))+/u, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(personalLinks, ' ')
    .replace(/[<[(]?(?:https?:|mailto:|tel:|cid:|image:)[^\s>\])]*[>\])]?/gi, ' ')
    .split(/[\s\u200b\u200e\u200f\ufeff]+/)
    .map((word) => withoutEnds(word, edge))
    .filter((word) => word !== '');
}

// The placeholder for a personal link in a saved letter (R29).
const personalLinks = new RegExp(
  languages.map((language) => mailMessages(language).personalLink.replace(/[[\]]/g, '\\$&')).join('|'),
  'g',
);

const edge = /[-–—•·*_|>[\](){}<"'«»„“”.,:;…]/;

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
      const point = code[0]!.toLowerCase() === 'x' ? Number.parseInt(code.slice(1), 16) : Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(nbsp|quot|apos|lt|gt|amp|laquo|raquo|rsquo|lsquo);/gi, (_, name: string) => named[name.toLowerCase()]!);
}

const named: Record<string, string> = {
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
};
