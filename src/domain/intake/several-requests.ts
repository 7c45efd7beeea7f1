import {
  addsRequest,
  announces,
  asks,
  conjunction,
  isAboutTheSame,
  isStep,
  isSubject,
  isVagueTurn,
  leadsToSteps,
  tellsSubject,
  turns,
} from '#domain/intake/request-words.ts';

/** Of a mail, as much as an agent would read before answering; a log below it asks for nothing. */
const readCharactersMax = 20_000;
/** More passages are a list to work through, not subjects to split. */
const subjectsMax = 12;

/**
 * The passages of a message that seem to be requests of their own (R5), each as it stands in the text; empty where it seems to
 * be one request. The numbered steps of one problem, the changes to one page and the questions about one outage are one
 * request. In doubt it is one: the agent reads it in any case, and a hint that is often wrong is no longer read.
 * `sitesIn` tells the sites that a text names.
 */
export function findSubjects(text: string, sitesIn: (text: string) => readonly string[]): string[] {
  const read = withoutTail(text.slice(0, readCharactersMax));
  const ways = [
    () => numberedSubjects(read),
    () => listed(read),
    () => announced(read),
    () => turned(read),
    () => added(read),
    () => ofSites(read, sitesIn),
  ];
  for (const way of ways) {
    const found = way()
      .map((passage) => passage.trim())
      .filter((passage) => passage !== '');
    if (found.length >= 2 && found.length <= subjectsMax) return found;
  }
  return [];
}

/** Quoted mail and what stands below a greeting or "-- " asks for nothing. */
function withoutTail(text: string): string {
  const end = tail.exec(text)?.index;
  return end === undefined ? text : text.slice(0, end);
}

const tail = new RegExp(
  [
    '\\n-- ?\\r?\\n|\\n[ \\t]*>',
    '|\\n[ \\t]*(?:bien à vous|cordialement|bien cordialement|salutations|(?:met )?(?:vriendelijke )?groet(?:en)?|mvg|(?:mit )?(?:freundlichen? |besten? |viele )?grü(?:ß|ss)en?|kind regards|best regards|regards|sincerely)(?!\\p{L})',
  ].join(''),
  'iu',
);

const subject = new RegExp(
  `^[ \\t]{0,8}(?:${[
    'question|demande|sujet|probl[eè]me|point',
    'vraag|aanvraag|onderwerp|probleem',
    'frage|anfrage|anliegen|thema|problem|punkt',
    'request|subject|issue|topic',
  ].join('|')})\\s{0,3}(?:n[°ºor]{0,2}\\.?\\s{0,3}|#)?(\\d{1,2})\\s{0,3}(?:[:.)–-]|$)`,
  'gimu',
);

/** "Question 1: …", "Vraag 2: …". */
function numberedSubjects(text: string): string[] {
  const heads = [...text.matchAll(subject)];
  const numbers = heads.map(([, number]) => number);
  return numbers.includes('1') && numbers.includes('2') ? cutAt(text, heads) : [];
}

/** The start of an item: a number that counts from 1, also within a line, or the bullet of a line. */
const numberMark = /(?:^|[\s:])\(?(\d{1,2})\s?[.)°](?=\s)/gmu;
const letterMark = /^[ \t]{0,8}\(?([a-h])[.)]\s/gimu;
const bulletMark = /^[ \t]{0,8}[-*•–]\s/gmu;

/** The items of a list of which two are subjects of their own. */
function listed(text: string): string[] {
  const ways = [counting([...text.matchAll(numberMark)]), lettered([...text.matchAll(letterMark)])];
  const heads = ways.find((counted) => counted.length >= 2) ?? [...text.matchAll(bulletMark)];
  if (heads.length < 2) return [];
  const lead = text.slice(0, heads[0]!.index);
  const items = cutAt(text, heads, { atBlankLine: true });
  if (leadsToSteps.test(lead) || items.some(isStep)) return [];
  // "Can you change this page: …" is one request with several changes, unless each item asks in turn.
  const isAnnounced = announces.test(lead);
  const isOneRequest = !isAnnounced && asks(lead) && lead.trimEnd().endsWith(':');
  const isOwn = (item: string) => (isOneRequest ? asks(item) : isSubject(item) || isAnnounced) && !isAboutTheSame(item);
  return items.filter(isOwn);
}

/** Those of the numbers that count on from 1. */
function counting(marks: RegExpExecArray[]): RegExpExecArray[] {
  const counted: RegExpExecArray[] = [];
  for (const mark of marks) if (Number(mark[1]) === counted.length + 1) counted.push(mark);
  return counted;
}

function lettered(marks: RegExpExecArray[]): RegExpExecArray[] {
  return marks.filter((mark, place) => mark[1]!.toLowerCase() === 'abcdefgh'[place]);
}

/** "I have two questions", and then the paragraphs or sentences that ask, or what "and" joins behind a colon. */
function announced(text: string): string[] {
  const said = announces.exec(text);
  if (said === null) return [];
  const before = text.slice(0, said.index);
  const sentence = before.slice(Math.max(...['.', '!', '?', '\n'].map((end) => before.lastIndexOf(end))) + 1);
  if (leadsToSteps.test(sentence)) return [];
  const rest = text.slice(said.index + said[0].length);
  const paragraphs = cutBefore(rest, paragraphEnds, asksAnew);
  if (paragraphs.length >= 2) return paragraphs;
  const sentences = cutBefore(rest, sentenceEnds, asksAnew);
  if (sentences.length >= 2) return sentences;
  const list = /^\s{0,3}:\s*/.exec(rest);
  const join = list && conjunction.exec(rest);
  if (!join) return [];
  const parts = [rest.slice(list[0].length, join.index), rest.slice(join.index).replace(/^[,;.?!\s]+/, '')];
  return parts.every((part) => wordsOf(part) >= wordsMin) ? parts : [];
}

/** Fewer words are no subject. */
const wordsMin = 3;
/** What somebody tells at this length is a subject, in whatever words. */
const storyWordsMin = 8;

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

const paragraphEnds = /\n[ \t]*\r?\n/gu;
const sentenceEnds = /(?<=[.?!…][»"”]?)\s+(?=[\p{Lu}«"“¿])/gu;

function asksAnew(text: string): boolean {
  return asks(text) && !isAboutTheSame(text);
}

/** "Another thing: …" and what it turns from. */
function turned(text: string): string[] {
  const heads = [...text.matchAll(turns)].filter((turn, place, all) => {
    const before = text.slice(0, turn.index);
    const after = text.slice(turn.index, all[place + 1]?.index);
    const isNew = isVagueTurn.test(turn[0]) ? asksAnew(after) : !isAboutTheSame(after) && wordsOf(after) >= wordsMin;
    return isNew && (tellsSubject(before) || wordsOf(before) >= storyWordsMin);
  });
  if (heads.length === 0) return [];
  return [text.slice(0, heads[0]!.index), ...cutAt(text, heads)];
}

/** A paragraph with "could you also …", below one that tells of something else. */
function added(text: string): string[] {
  const starts = [...text.matchAll(paragraphEnds)].map(({ index, 0: { length } }) => index + length);
  const heads = starts.filter((start, place) => addsRequest(text.slice(start, starts[place + 1])));
  const before = text.slice(0, heads[0] ?? 0);
  if (!tellsSubject(before)) return [];
  return [
    before,
    ...cutAt(
      text,
      heads.map((index) => ({ index })),
    ),
  ];
}

/** Paragraphs or items that ask, each about other sites than another. */
function ofSites(text: string, sitesIn: (text: string) => readonly string[]): string[] {
  const asked = text
    .split(/\n\s*\n|\n(?=\s{0,8}(?:\d{1,2}\s?[.)]|[-*•–])\s)/u)
    .filter(asks)
    .map((passage) => ({ passage, sites: new Set(sitesIn(passage)) }))
    .filter(({ sites }) => sites.size > 0);
  const apart = asked.filter(({ sites }, place) =>
    asked.every((other, at) => at >= place || sites.isDisjointFrom(other.sites)),
  );
  return apart.map(({ passage }) => passage);
}

/** The text from each head up to the next; the last one to the end, or to the next blank line. */
function cutAt(text: string, heads: readonly { index: number }[], { atBlankLine = false } = {}): string[] {
  return heads.map(({ index }, place) => {
    const next = heads[place + 1]?.index;
    const piece = text.slice(index, next);
    return next === undefined && atBlankLine ? piece.trimStart().split(/\n[ \t]*\r?\n/u, 1)[0]! : piece;
  });
}

/** Pieces that each begin where a paragraph or sentence asks; what stands before the first of them belongs to it. */
function cutBefore(text: string, boundary: RegExp, begins: (piece: string) => boolean): string[] {
  const starts = [0, ...[...text.matchAll(boundary)].map(({ index, 0: { length } }) => index + length)];
  const pieces = starts.map((start, place) => ({ start, piece: text.slice(start, starts[place + 1]) }));
  const heads = pieces.filter(({ piece }) => begins(piece));
  if (heads.length < 2) return [];
  return cutAt(
    text,
    heads.map(({ start }) => ({ index: start })),
  );
}
