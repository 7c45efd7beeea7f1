import {
  adds,
  contentOf,
  isFirstOfPair,
  isSecondOfPair,
  refersBack,
  topicOf,
  turnAt,
  turnsIn,
} from '#mail/read/requests/request-turns.ts';
import {
  asks,
  complains,
  isAboutTheSame,
  isFollowUp,
  isNeed,
  isRequest,
  titleConjunction,
} from '#mail/read/requests/request-words.ts';

/** A sentence and its position. */
interface Sentence {
  start: number;
  text: string;
  /** From the sentence to the end of its paragraph. */
  rest: string;
  beginsParagraph: boolean;
}

/** The score at which a sentence begins another subject. */
const threshold = 4;
/** A sentence with this many new words is probably about something else. */
const richStemsMin = 4;
/** A text of this length is a subject, whatever its words. */
const storyWordsMin = 8;
/** The minimum if the title or a word such as "besides" already separates subjects. */
const subjectWordsMin = 4;
/** Longer paragraphs are judged by their beginning. */
const restCharactersMax = 1000;

/** The subjects that a mail's title names: "Access + broken form". */
interface NamedThings {
  /** The word stems of each subject; empty if the title names only one. */
  stems: string[][];
  /** A character such as "+" separates two subjects; "and" may also join two parts of one. */
  isBySign: boolean;
}

const titleSign = /(?<!\s)\s+[+&;]\s*|[+&;]\s*|\s\/\s/u;

/**
 * Returns the text cut at each sentence that begins another subject; empty if none does. A sentence scores by its introducing
 * words, its position, its requests, and the words it shares with the previous subject. The title may name two subjects: "Access
 * + broken form".
 */
export function subjectsApart(text: string, title: string): string[] {
  const things = namedThings(title);
  const heads: number[] = [0];
  let earlier = emptySubject();
  for (const sentence of sentencesOf(text)) {
    if (newness(sentence, earlier, things) >= threshold) {
      heads.push(sentence.start);
      earlier = emptySubject();
    }
    addTo(earlier, sentence.text);
  }
  return heads.length < 2 ? [] : heads.map((start, place) => text.slice(start, heads[place + 1]));
}

/** Returns the separate subjects that a title names. */
function namedThings(title: string): NamedThings {
  const beginning = title.slice(0, titleCharactersMax);
  const isBySign = titleSign.test(beginning);
  const stems = beginning
    .split(isBySign ? titleSign : titleConjunction)
    .map(contentOf)
    .filter((each) => each.length > 0);
  return { stems: stems.length >= 2 ? stems : [], isBySign };
}

const titleCharactersMax = 200;

/** Whether the text (lower case) is the first to mention one of the subjects, after words without meaning. */
function beginsNamedThing(
  { stems: things, isBySign }: NamedThings,
  { before, scope, beginsParagraph }: { before: string; scope: string; beginsParagraph: boolean },
): boolean {
  const taken = things.filter((stems) => mentions(scope, stems));
  const isNew = taken.some((stems) => !mentions(before, stems));
  if (isBySign || !isNew) return isNew;
  // "Title and image of the home page" is one subject, unless each part has its own paragraph.
  return beginsParagraph && things.some((stems) => mentions(before, stems) && !mentions(scope, stems));
}

/** A stem may be part of a compound: "Formular" in "Anmeldeformular". */
function mentions(text: string, stems: readonly string[]): boolean {
  return stems.some((stem) => text.includes(stem));
}

/** The facts about the current subject. They are added per sentence, so that time grows linearly with the length of the mail. */
interface Earlier {
  text: string;
  stems: Set<string>;
  words: number;
  listItems: number;
  asks: boolean;
  needs: boolean;
  complains: boolean;
  hasQuestionMark: boolean;
  /** "Firstly" after a request introduces reasons. */
  givesReasons: boolean;
}

function emptySubject(): Earlier {
  const flags = { asks: false, needs: false, complains: false, hasQuestionMark: false, givesReasons: false };
  return { text: '', stems: new Set(), words: 0, listItems: 0, ...flags };
}

function addTo(earlier: Earlier, text: string): void {
  earlier.text += text.toLowerCase();
  for (const stem of contentOf(text)) earlier.stems.add(stem);
  // Thanks carry no subject.
  if (!isFollowUp(text)) earlier.words += wordCount(text);
  earlier.listItems += (text.match(/(?:^|\n)[ \t]*(?:[-*•–]|\(?\d{1,2}[.)])\s/g) ?? []).length;
  earlier.givesReasons ||= earlier.asks && isFirstOfPair(text);
  earlier.asks ||= asks(text);
  earlier.needs ||= isNeed(text);
  earlier.complains ||= complains(text);
  earlier.hasQuestionMark ||= text.includes('?');
}

function newness(sentence: Sentence, earlier: Earlier, things: NamedThings): number {
  const turn = turnAt(sentence.text);
  const told = earlier.asks || earlier.needs || earlier.complains;
  const isStory = told || earlier.words >= storyWordsMin;
  if (isStory && isTopic(sentence, earlier)) return threshold;
  if (earlier.words >= subjectWordsMin && isNamed(sentence, earlier, things)) return threshold;
  // "Could you move it? Firstly it is read most, secondly nobody finds it."
  if (earlier.givesReasons && isSecondOfPair(sentence.text)) return 0;
  if (turn === 'strong') return isStory ? ofStrongTurn(sentence) : 0;
  const isMarked = turn === 'vague' || adds(sentence.text);
  if (!told && !(earlier.words >= subjectWordsMin && isMarked && sentence.beginsParagraph)) return 0;
  // Without an introducing word only a whole paragraph is another subject: "Jane has retired. Please remove her account."
  const scope = isMarked || !sentence.beginsParagraph ? sentence.text : sentence.rest;
  const telling = piecesOf(scope).filter((piece) => !isAboutTheSame(piece) && !isFollowUp(piece));
  const isAsked = telling.some(asks);
  // "They should also …" is a detail, but a separate paragraph with a need is a subject.
  const isNeeded =
    (sentence.beginsParagraph || turn !== null) && !adds(withoutTurn(sentence.text)) && telling.some(isNeed);
  const isFault = telling.some(complains);
  if (!isAsked && !isNeeded && !isFault) return 0;
  const wasAsked = earlier.asks || earlier.needs;
  const content = contentOf(telling.join(' '));
  const shared = content.filter((stem) => earlier.stems.has(stem)).length;
  const own = content.length - shared;
  // Nearly all words are new.
  const isRich = own >= richStemsMin && shared === 0 && earlier.listItems < 2;
  return sum([
    [1, true],
    [2, isMarked],
    [1, sentence.beginsParagraph],
    [1, own >= 2],
    [1, isRich && sentence.beginsParagraph && (isAsked || (isFault && earlier.asks))],
    [-1, isMarked && own < 1],
    [-3, refersBack(sentence.text, { clauseOnly: sentence.beginsParagraph })],
    [-1, shared > 0],
    [-1, shared * 6 >= content.length && shared > 0],
    // "It also needs …" adds to the request, above all after a list of its parts.
    [-1, isMarked && !isAsked && isNeeded],
    [-2, isMarked && earlier.listItems >= 2],
    // Two faults in a row are usually symptoms of one incident.
    [isRich && isMarked ? -1 : -3, !isAsked && (isFault || !isNeeded) && !wasAsked],
    // A request after a fault is usually its remedy, and a fault after a request its reason.
    [-1, !isMarked && isAsked && !wasAsked && !isRich],
    [-1, !isRich && !isMarked && !isAsked && !asks(sentence.rest) && !earlier.hasQuestionMark],
  ]);
}

/** True for "Regarding last year's invoice, …" if nothing before was about an invoice. */
function isTopic({ text, rest, beginsParagraph }: Sentence, { stems }: Earlier): boolean {
  const named = contentOf(topicOf(text) ?? '');
  return named.length > 0 && !named.some((stem) => stems.has(stem)) && isRequest(beginsParagraph ? rest : text);
}

/** True for the first sentence about another subject that the title names. */
function isNamed({ text, rest, beginsParagraph }: Sentence, earlier: Earlier, things: NamedThings): boolean {
  const scope = beginsParagraph ? rest : text;
  const hasSubject = isRequest(scope) || (things.isBySign && beginsParagraph && wordCount(text) >= subjectWordsMin);
  if (things.stems.length === 0 || !hasSubject || isAboutTheSame(scope) || isFollowUp(scope)) return false;
  return beginsNamedThing(things, { before: earlier.text, scope: scope.toLowerCase(), beginsParagraph });
}

/** Returns the sentence without its first word. */
function withoutTurn(sentence: string): string {
  return sentence.trimStart().replace(/^\S+\s*/, '');
}

function piecesOf(text: string): string[] {
  return text.split(sentenceEnd);
}

function sum(features: [points: number, holds: boolean][]): number {
  return features.reduce((score, [points, holds]) => score + (holds ? points : 0), 0);
}

/** "Another thing: …" need not ask anything, but must say more than "when will it be fixed?". */
function ofStrongTurn({ rest }: Sentence): number {
  return !isAboutTheSame(rest) && wordCount(rest) >= subjectWordsMin ? threshold : 0;
}

/** Returns the number of words with a letter. */
export function wordCount(text: string): number {
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
    rest: text.slice(start, start + restCharactersMax).split(/\n[ \t]*\r?\n/, 1)[0]!,
    beginsParagraph: paragraphs.has(start),
  }));
}
