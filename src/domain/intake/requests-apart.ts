import { adds, contentOf, refersBack, turnAt, turnsIn } from '#domain/intake/request-turns.ts';
import { asks, complains, isAboutTheSame, isFollowUp, isNeed, tellsSubject } from '#domain/intake/request-words.ts';

/** A sentence and where it stands. */
interface Sentence {
  start: number;
  text: string;
  /** The sentence with the rest of its paragraph. */
  rest: string;
  beginsParagraph: boolean;
}

/** The score from which a sentence begins another subject. */
const threshold = 4;
/** What somebody tells at this length is a subject, in whatever words. */
const storyWordsMin = 8;

/**
 * The text cut at each sentence that begins another subject; empty if none does. Each sentence is scored by the words that
 * turn to something else, by its place, by what it asks and by the words that it shares with the subject before it.
 */
export function subjectsApart(text: string): string[] {
  const heads: number[] = [0];
  for (const sentence of sentencesOf(text)) {
    const before = text.slice(heads.at(-1), sentence.start);
    if (newness(sentence, before) >= threshold) heads.push(sentence.start);
  }
  return heads.length < 2 ? [] : heads.map((start, place) => text.slice(start, heads[place + 1]));
}

function newness(sentence: Sentence, before: string): number {
  const turn = turnAt(sentence.text);
  const told = tellsSubject(before) || isNeed(before);
  if (turn === 'strong') return told || wordCount(before) >= storyWordsMin ? ofStrongTurn(sentence) : 0;
  if (!told) return 0;
  const isMarked = turn === 'vague' || adds(sentence.text);
  // Without such a word only a paragraph as a whole is another subject: "Jane has retired. Please remove her account."
  const scope = isMarked || !sentence.beginsParagraph ? sentence.text : sentence.rest;
  const telling = piecesOf(scope).filter((piece) => !isAboutTheSame(piece) && !isFollowUp(piece));
  const isAsked = telling.some(asks);
  // "They should also …" is a detail; a paragraph of its own that tells of a need is not.
  const isNeeded =
    (sentence.beginsParagraph || turn !== null) && !adds(withoutTurn(sentence.text)) && telling.some(isNeed);
  const isFault = telling.some(complains);
  if (!isAsked && !isNeeded && !isFault) return 0;
  const wasAsked = asks(before) || isNeed(before);
  const content = contentOf(scope);
  const earlier = contentOf(before);
  const shared = content.filter((word) => earlier.includes(word)).length;
  const own = content.length - shared;
  return sum([
    [1, true],
    [2, isMarked],
    [1, sentence.beginsParagraph],
    [1, own >= 2],
    [-1, isMarked && own < 1],
    [-3, refersBack(sentence.text, { clauseOnly: sentence.beginsParagraph })],
    [-2, shared > 0],
    // "It also needs …" tells more about what was asked for, most of all below a list of its parts.
    [-1, isMarked && !isAsked && isNeeded],
    [-2, isMarked && hasList(before)],
    // Two faults in a row are mostly two signs of one incident.
    [-3, !isAsked && (isFault || !isNeeded) && !wasAsked],
    // A request below a fault is mostly its remedy, and a fault below a request its reason.
    [-1, !isMarked && isAsked && !wasAsked],
    [-1, !isMarked && !isAsked && !asks(sentence.rest) && !/\?/.test(before)],
  ]);
}

/** The sentence after its first words. */
function withoutTurn(sentence: string): string {
  return sentence.trimStart().replace(/^\S+\s*/, '');
}

function hasList(text: string): boolean {
  return (text.match(/\n[ \t]*(?:[-*•–]|\(?\d{1,2}[.)])\s/g) ?? []).length >= 2;
}

function piecesOf(text: string): string[] {
  return text.split(sentenceEnd);
}

function sum(features: [points: number, holds: boolean][]): number {
  return features.reduce((score, [points, holds]) => score + (holds ? points : 0), 0);
}

/** "Another thing: …" needs no request, but more than "when will it be fixed?". */
function ofStrongTurn({ rest }: Sentence): number {
  return !isAboutTheSame(rest) && wordCount(rest) >= 4 ? threshold : 0;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

const sentenceEnd = /(?<=[.?!…][»"”)]?)\s+(?=[\p{Lu}«"“¿])|\n[ \t]*\r?\n\s*/gu;

function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(sentenceEnd)];
  const paragraphs = new Set(ends.filter(([gap]) => /\n[ \t]*\r?\n/.test(gap)).map((end) => end.index + end[0].length));
  const starts = new Set([0, ...ends.map((end) => end.index + end[0].length), ...turnsIn(text)]);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, place) => ({
    start,
    text: text.slice(start, sorted[place + 1]),
    rest: text.slice(start).split(/\n[ \t]*\r?\n/, 1)[0]!,
    beginsParagraph: paragraphs.has(start),
  }));
}
