import { isPersonalLink } from '#mail/read/html/personal-links.ts';
import { attributionAbove, isEmptyQuote } from '#mail/read/reply/attribution-above.ts';
import { isDrawing } from '#mail/read/reply/drawn-clock.ts';
import {
  anchorWordsMin,
  keyOf,
  type LetterWords,
  readLetters,
  standsAt,
  wordsOfLine,
} from '#mail/read/reply/letter-words.ts';

/**
 * For each line of a reply, whether it repeats the letters that it answers, or is the line above that says so. We know what
 * we wrote, so that neither the mail program nor its language matters. What differs from our text is the writer's own.
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
    // A single sentence that is in our letter too may well be the writer's, such as the subject of the ticket.
    if (above === run.first && !lines[run.first]!.trimStart().startsWith('>') && matched < evidenceWordsMin) continue;
    let end = run.last + 1;
    while (end < lines.length && isEmptyQuote(lines[end]!)) end += 1;
    ours.fill(true, above, end);
  }
  return ours;
}

/** Two short sentences of ours. */
const evidenceWordsMin = 12;
const anchorCharsMin = 16;

/** A thread has some tens of mails; each look above a quote costs time. */
const attributionsMax = 50;

interface ReadLine {
  words: string[];
  /** It says nothing: blank, or a picture or a link of ours. */
  isEmpty: boolean;
  /** Nobody types the words of a button of ours together with its link. */
  hasLink: boolean;
}

/** A line with a link that is not ours is the writer's, such as the answer behind a question of ours. */
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

/** Programs that check links put the true address into one of theirs. */
function decoded(found: string): string {
  try {
    return decodeURIComponent(found);
  } catch {
    return found;
  }
}

/** Where a line stands in the letter; null if it does not. */
type Place = { from: number; to: number } | null;

/** A line is ours if it goes on where the last one ended, or begins as a long line of the letter does. */
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
  // Short lines above, such as a greeting, are known by what follows them.
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
 * "Yes" below a question may be an answer, although a line of our letter begins so too. A short line is ours only within our
 * text: if it ends a line of the letter, and more of the letter follows it or nothing of it is left.
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

/** Neighbouring lines of ours, with blank lines, links and the drawing of a clock between them. */
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

/** Above our text also what is only a part of a line of ours, such as the name of the desk. */
function isPartOf(letter: LetterWords, words: readonly string[]): boolean {
  if (words.length === 0 || words.length > partWordsMax) return false;
  const first = words[0]!;
  for (let at = letter.words.indexOf(first); at !== -1; at = letter.words.indexOf(first, at + 1))
    if (standsAt(letter, words, at)) return true;
  return false;
}

const partWordsMax = 12;
