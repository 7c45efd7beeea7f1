import { languages } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { isPersonalLink } from '#mail/read/html/personal-links.ts';
import { attributionAbove, isEmptyQuote } from '#mail/read/reply/attribution-above.ts';
import {
  anchorWordsMin,
  keyOf,
  type LetterWords,
  readLetters,
  standsAt,
  wordsOfLine,
} from '#mail/read/reply/letter-words.ts';

/**
 * For each line of a reply: true if it repeats the letters that it answers, or is their attribution. Because we know our letters,
 * the mail program and its language do not matter. Text that differs from ours is the writer's.
 */
export function linesOfOurs(lines: readonly string[], letters: readonly string[]): boolean[] {
  const ours = lines.map(() => false);
  if (letters.length === 0) return ours;
  const letter = readLetters(letters);
  const read = readLines(lines, letters);
  const found = withoutLoneWords(read, findLines(read, letter), letter);
  const runs = runsOf(read, found);
  const matched = runs.reduce((sum, run) => sum + run.words, 0);
  for (const [index, run] of runs.entries()) {
    const isPart = (at: number) => isPartOf(letter, read[at]!.words);
    const above = index < attributionsMax ? attributionAbove(lines, run.first, isPart) : run.first;
    // One sentence that also occurs in our letter may be the writer's, such as the ticket's subject.
    if (above === run.first && !lines[run.first]!.trimStart().startsWith('>') && matched < evidenceWordsMin) continue;
    let end = run.last + 1;
    while (end < lines.length && isEmptyQuote(lines[end]!)) end += 1;
    ours.fill(true, above, end);
  }
  return ours;
}

/** About two short sentences of ours. */
const evidenceWordsMin = 12;

const anchorCharsMin = 16;

/** A thread has some tens of mails, and each attribution search takes time. */
const attributionsMax = 50;

interface ReadLine {
  words: string[];
  /** Blank, or only one of our pictures or links. */
  isEmpty: boolean;
  /** A button's text together with its link: nobody types that. */
  hasLink: boolean;
}

/** A line with a link that is not ours is the writer's, such as an answer after one of our questions. */
function readLines(lines: readonly string[], letters: readonly string[]): ReadLine[] {
  const ownLinks = [...new Set(letters.flatMap((letter) => letter.match(link) ?? []))];
  const isOwn = (found: string) =>
    isPersonalLink(found) || ownLinks.some((own) => found.includes(own) || decoded(found).includes(own));
  return lines.map((line) => {
    const links = line.slice(0, linkedCharsMax).match(link) ?? [];
    if (links.length > linksMax || !links.every(isOwn)) return { words: [], isEmpty: false, hasLink: false };
    const words = wordsOfLine(line);
    const isPicture = /\[(?:cid|image):/.test(line.slice(0, 40));
    const isEmpty = words.length === 0 && (marksAlone.test(line) || isPicture || links.length > 0);
    return { words, isEmpty, hasLink: links.length > 0 };
  });
}

const marksAlone = /^[\s>|»:_=*~#–—-]{0,400}$/;

const link = /https?:\/\/[^\s<>[\]()"]{1,2000}/g;

const linkedCharsMax = 8_000;

const linksMax = 10;

/** Link scanners put the real address, encoded, into one of theirs. */
function decoded(found: string): string {
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** A line's position in the letter; null if it is not there. */
type Place = { from: number; to: number } | null;

/** A line is ours if it continues where the last one ended, or starts like a long line of the letter. */
function findLines(read: readonly ReadLine[], letter: LetterWords): Place[] {
  let next = -1;
  const places = read.map((line): Place => {
    const { words } = line;
    if (words.length === 0) return null;
    const from = next !== -1 && standsAt(letter, words, next) ? next : anchor(line, letter);
    if (from === null) return null;
    next = from + words.length;
    return { from, to: next };
  });
  // Short lines above, such as a greeting, are recognised by the line that follows them.
  let before = -1;
  for (let at = places.length - 1; at >= 0; at--) {
    const { words } = read[at]!;
    const from = before - words.length;
    if (
      places[at] === null &&
      words.length > 0 &&
      from >= 0 &&
      letter.starts.has(from) &&
      standsAt(letter, words, from)
    )
      places[at] = { from, to: before };
    if (words.length > 0) before = places[at]?.from ?? -1;
  }
  return places;
}

function anchor({ words, hasLink }: ReadLine, letter: LetterWords): number | null {
  const isLong = words.length >= anchorWordsMin && words.join(' ').length >= anchorCharsMin;
  if (!isLong && !hasLink) return null;
  const isThere = (place: number) =>
    standsAt(letter, words, place) && (isLong || letter.ends.has(place + words.length));
  return letter.places.get(keyOf(words))?.find(isThere) ?? null;
}

/**
 * "Yes" below a question may be an answer, even if a line of our letter starts with it. A short line is ours only if it ends a
 * line of the letter, or if the rest of the letter follows it or is empty.
 */
function withoutLoneWords(read: readonly ReadLine[], places: Place[], letter: LetterWords): Place[] {
  const kept = [...places];
  for (let at = kept.length - 1; at >= 0; at--) {
    const place = kept[at];
    if (!place || anchor(read[at]!, letter) !== null) continue;
    const following = nextWith(read, at);
    const goesOn = following !== -1 && kept[following]?.from === place.to;
    const endsAll = letter.words[place.to] === '\0';
    // The rest of a line that the mail program wrapped.
    const isRest = !letter.starts.has(place.from) && letter.ends.has(place.to);
    if (!goesOn && !endsAll && !isRest) kept[at] = null;
  }
  return kept;
}

function nextWith(read: readonly ReadLine[], at: number): number {
  for (let next = at + 1; next < read.length; next++) if (!read[next]!.isEmpty) return next;
  return -1;
}

interface Run {
  first: number;
  last: number;
  words: number;
}

/** Groups of our lines, allowing blank lines, links and a drawn clock in between. */
function runsOf(read: readonly ReadLine[], places: readonly Place[]): Run[] {
  const runs: Run[] = [];
  for (const [at, here] of places.entries()) {
    if (!here) continue;
    const last = runs.at(-1);
    const between = last ? read.slice(last.last + 1, at) : [];
    const isOfOne = last !== undefined && (between.every(({ isEmpty }) => isEmpty) || isDrawing(between));
    if (isOfOne) Object.assign(last, { last: at, words: last.words + here.to - here.from });
    else runs.push({ first: at, last: at, words: here.to - here.from });
  }
  return runs;
}

/**
 * True for the cells of a clock, which are in our letters' HTML but not in their text: "received 9:31, 1 h 10:31, first answer".
 * Numbers alone are not enough, because they may be an answer.
 */
function isDrawing(lines: readonly { words: string[] }[]): boolean {
  const words = lines.flatMap(({ words }) => words);
  const isLabelled = words.some((word) => cellLabels.has(word));
  return isLabelled && words.length >= 4 && words.every((word) => cellLabels.has(word) || cellWord.test(word));
}

/** The words in clock cells, in every language. */
const cellLabels = new Set(
  languages
    .map(mailMessages)
    .flatMap(({ received, firstAnswerCell, closesCell, notCountedCell }) => [
      ...[received, closesCell, ...firstAnswerCell, ...notCountedCell(3)],
    ])
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => !/\d/.test(word)),
);

/** Days, hours and dates, with abbreviated weekdays. */
const cellWord = /^\d{1,4}(?:[:.–-]\d{1,4})*$|^\p{L}{1,3}$/u;

/** Above our text, part of one of our lines also counts, such as the desk's name. */
function isPartOf(letter: LetterWords, words: readonly string[]): boolean {
  if (words.length === 0 || words.length > partWordsMax) return false;
  const first = words[0]!;
  for (let at = letter.words.indexOf(first); at !== -1; at = letter.words.indexOf(first, at + 1))
    if (standsAt(letter, words, at)) return true;
  return false;
}

const partWordsMax = 12;
