import { paragraphEnds, sentenceEnds } from '#domain/intake/text-ends.ts';
import { onOneLine } from '#domain/text-scan.ts';
import { inAnyLanguage } from '#locales/reading/words.ts';
import { contentOf } from '#mail/read/requests/request-turns.ts';
import {
  aboutTopic,
  announces,
  asks,
  asksOrComplains,
  conjunction,
  counts,
  endsInQuestions,
  inRequests,
  isAboutTheSame,
  isFollowUp,
  isItem,
  isNeed,
  isOpenLead,
  isRequest,
  isStep,
  isSubject,
  leadsToSteps,
  namesAction,
} from '#mail/read/requests/request-words.ts';
import { subjectsApart, wordCount } from '#mail/read/requests/requests-apart.ts';

/** The part of a mail that an agent would read. A log below it asks for nothing. */
const readCharactersMax = 20_000;
/** More passages are a list of tasks, not subjects to split. */
const subjectsMax = 12;
/** A shorter postscript is a greeting. */
const postscriptWordsMin = 5;

/**
 * Returns the passages that seem to be separate requests (R5); empty if it seems to be one. Steps of one problem or changes to
 * one page are one request. So is any doubtful case, because hints that are often wrong get ignored. `sitesIn` returns the sites
 * that a text names.
 */
export function findSubjects(text: string, sitesIn: (text: string) => readonly string[], title = ''): string[] {
  const { body, postscript } = partsOf(text.slice(0, readCharactersMax));
  const ways = [
    () => numberedSubjects(body),
    () => listed(body),
    () => announced(body),
    () => announcedByTitle(title, body),
    () => headed(body),
    () => subjectsApart(body, title),
    () => ofSites(body, sitesIn),
  ];
  const isOne = asksAboutOne(body) || asksAboutOne(title);
  const found = (isOne ? [] : ways).map((way) => nonEmpty(way())).find(isSplit) ?? [];
  if (wordCount(postscript) < postscriptWordsMin || isAboutTheSame(postscript) || isFollowUp(postscript)) return found;
  const all = nonEmpty([...(found.length > 0 ? found : [body]), postscript]);
  const hasSubject = isRequest(body) || (wordCount(body) >= storyWordsMin && isRequest(postscript));
  return hasSubject && isSplit(all) ? all : found;
}

function nonEmpty(passages: readonly string[]): string[] {
  return passages.map((passage) => passage.trim()).filter((passage) => passage !== '');
}

function isSplit(passages: readonly string[]): boolean {
  return passages.length >= 2 && passages.length <= subjectsMax;
}

/** True for "two questions about the newsletter": they share one subject. */
function asksAboutOne(text: string): boolean {
  const said = announces.exec(text);
  if (said === null || !endsInQuestions.test(said[0])) return false;
  const end = said.index + said[0].length;
  return contentOf(aboutTopic.exec(text.slice(end, end + topicCharactersMax))?.[1] ?? '').length > 0;
}

const topicCharactersMax = 120;
/** Ignore quoted mail and the text below a closing or "-- ", except a postscript. */
function partsOf(text: string): { body: string; postscript: string } {
  const own = upTo(text, quoted);
  const ps = postscriptMark.exec(own);
  const body = upTo(own.slice(0, ps?.index), closing);
  return { body, postscript: ps ? upTo(own.slice(ps.index), closing) : '' };
}

function upTo(text: string, end: RegExp): string {
  return text.slice(0, end.exec(text)?.index);
}

const quoted = new RegExp(
  [
    '\\n-- ?\\r?\\n|\\n[ \\t]*>',
    `\\n(?:${inAnyLanguage(({ wrote }) => wrote.on)}) [^\\n]{5,120}(?:${inAnyLanguage(({ wrote }) => wrote.verb)})[^\\n]{0,80}:`,
    `\\n-{3,} ?(?:${inAnyLanguage(({ original }) => original)})`,
    `\\n(?:${inAnyLanguage(({ headers }) => headers.from)}) ?:[^\\n]{1,120}\\r?\\n(?:${inAnyLanguage(({ headers }) => headers.date)}) ?:`,
  ].join('|'),
  'iu',
);
const closing = new RegExp(
  `\\n[ \\t]*(?:${inAnyLanguage(({ closings }) => onOneLine(closings, ''))})(?=[ \\t]*(?:[,.!–-]|\\r?\\n|$))`,
  'iu',
);
const postscriptMark = /\n[ \t]*(?:p\.? ?s\.?|n\.? ?b\.?)(?=[ \t]*[:,–—-]|[ \t]+\p{Lu})/iu;

const subject = new RegExp(
  `^[ \\t]{0,8}(?:${inRequests(({ label }) => label)})\\s{0,3}(?:n[°ºor]{0,2}\\.?\\s{0,3}|#)?(\\d{1,2})\\s{0,3}(?:[:.)–-]|$)`,
  'gimu',
);

/** "Question 1: …", "Vraag 2: …". */
function numberedSubjects(text: string): string[] {
  const heads = [...text.matchAll(subject)];
  const numbers = heads.map(([, number]) => number);
  return numbers.includes('1') && numbers.includes('2') ? cutAt(text, heads) : [];
}

/** The start of an item: a number, also within a line, or a bullet. */
const numberMark = /(?:^|[\s:])\(?(\d{1,2})\s?[.)°](?=\s)/gmu;
const letterMark = /^[ \t]{0,8}\(?([a-h])[.)]\s/gimu;
const bulletMark = /^[ \t]{0,8}[-*•–]\s/gmu;
/** Bullets within a line, below a colon. */
const dashMark = /(?<=[:;.)»\p{L}] )[-•–] (?=\p{L})/gu;

/** Returns the items of a list if at least two of them are separate subjects. */
function listed(text: string): string[] {
  const ways = [counting([...text.matchAll(numberMark)]), lettered([...text.matchAll(letterMark)])];
  ways.push([...text.matchAll(bulletMark)]);
  const dashes = [...text.matchAll(dashMark)];
  if (dashes.length >= 3 && /:\s*$/.test(text.slice(0, dashes[0]!.index))) ways.push(dashes);
  const heads = ways.find((counted) => counted.length >= 2) ?? [];
  if (heads.length < 2) return [];
  const lead = text.slice(0, heads[0]!.index);
  const items = cutAt(text, heads, { atBlankLine: true });
  if (leadsToSteps.test(lead) || items.some(isStep)) return [];
  // "Can you change this page: …" is one request with several changes, unless each item is a request.
  const isAnnounced = announces.test(lead) || isOpenLead(lead);
  const isOneRequest = !isAnnounced && (asks(lead) || isNeed(lead) || namesPage.test(lead)) && /[:?]\s*$/.test(lead);
  // Faults listed below a fault are its symptoms: "the editor has a problem: …".
  if (!isAnnounced && /[:?]\s*$/.test(lead) && !items.some((item) => asks(item) || namesAction(item))) {
    if (asksOrComplains(lead) || wordCount(lead) >= storyWordsMin) return [];
  }
  // After a mere greeting, one request among the items shows that the others are requests too.
  const isBare = wordCount(lead) < storyWordsMin && !asksOrComplains(lead) && items.some(isSubject);
  const isOwn = (item: string) =>
    (isOneRequest ? asks(item) : isSubject(item) || isAnnounced || (isBare && isItem(item))) && !isAboutTheSame(item);
  return items.filter(isOwn);
}

const namesPage = new RegExp(`(?<!\\p{L})(?:${inRequests(({ page }) => page)})(?!\\p{L})`, 'iu');

/** A shorter lead is a greeting. */
const storyWordsMin = 8;

/** The numbers that continue from 1. */
function counting(marks: RegExpExecArray[]): RegExpExecArray[] {
  const counted: RegExpExecArray[] = [];
  for (const mark of marks) if (Number(mark[1]) === counted.length + 1) counted.push(mark);
  return counted;
}

function lettered(marks: RegExpExecArray[]): RegExpExecArray[] {
  return marks.filter((mark, place) => mark[1]!.toLowerCase() === 'abcdefgh'[place]);
}

/** "I have two questions", followed by paragraphs or sentences that ask, or by subjects joined with "and" after a colon. */
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
  if (/^[^\n]{0,60}\n[ \t]*\r?\n/u.test(rest)) {
    const below = paragraphsBelow(rest.slice(rest.indexOf('\n')), said[0]);
    if (below.length >= 2) return below;
  }
  const list = /^\s{0,3}:\s*/.exec(rest);
  const join = list && conjunction.exec(rest);
  if (!join) return [];
  const parts = [rest.slice(list[0].length, join.index), rest.slice(join.index).replace(/^[,;.?!\s]+/, '')];
  return parts.every((part) => wordCount(part) >= wordsMin) ? parts : [];
}

/** "Two points" as the title or a separate paragraph, followed by a paragraph for each. */
function paragraphsBelow(rest: string, said: string): string[] {
  const paragraphs = cutBefore(rest, paragraphEnds, isStory);
  const told = paragraphs.filter((paragraph) => isRequest(paragraph)).length;
  const count = counts.find(([word]) => word.test(said))?.[1];
  const isCounted = count === undefined ? told >= 1 && paragraphs.length <= vagueMax : paragraphs.length === count;
  return isCounted ? paragraphs : [];
}

function announcedByTitle(title: string, text: string): string[] {
  const said = announces.exec(title.slice(0, 200));
  return said === null ? [] : paragraphsBelow(text, said[0]);
}

/** Paragraphs with headings: "Translations: …", "Accessibility: …". The parts of a fault report are one subject. */
function headed(text: string): string[] {
  const starts = [...text.matchAll(headingLine)].map(({ index, groups }) => ({ index: index + groups!.gap!.length }));
  if (
    starts.length < 2 ||
    starts.length < text.split(/\n[ \t]*\r?\n/u).filter((piece) => wordCount(piece) >= paragraphWordsMin).length
  )
    return [];
  const paragraphs = cutAt(text, starts);
  return paragraphs.some(asks) && !paragraphs.some((paragraph) => reportPart.test(paragraph)) ? paragraphs : [];
}

const headingLine =
  /(?<gap>^|\n[ \t]*\r?\n)[ \t]{0,8}\p{Lu}[\p{L}’' -]{2,30}(?:[ \u00a0\u202f]?:[ \t]{1,3}|\r?\n)(?=\S+[ \t]+\S+[ \t]+\S+)/gu;
/** The parts of a report, with or without a pronoun: "What I did", "Expected". */
const reportPart = new RegExp(`^\\s{0,9}(?:${inRequests(({ report }) => report)})`, 'iu');

/** "A few things" are rarely more. */
const vagueMax = 6;

/** A paragraph that may describe a subject: no greeting, thanks or announcement. */
function isStory(text: string): boolean {
  return wordCount(text) >= paragraphWordsMin && !isAboutTheSame(text) && !isFollowUp(text) && !announces.test(text);
}

const paragraphWordsMin = 5;

/** A shorter paragraph is no subject. */
const wordsMin = 3;

function asksAnew(text: string): boolean {
  return asks(text) && !isAboutTheSame(text);
}

/** Paragraphs or items that ask, each about different sites. */
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

/** The text from each start to the next. The last passage ends at the end of the text or at the next blank line. */
function cutAt(text: string, heads: readonly { index: number }[], { atBlankLine = false } = {}): string[] {
  return heads.map(({ index }, place) => {
    const next = heads[place + 1]?.index;
    const piece = text.slice(index, next);
    return next === undefined && atBlankLine ? piece.trimStart().split(/\n[ \t]*\r?\n/u, 1)[0]! : piece;
  });
}

/** Pieces that each begin where a paragraph or sentence asks. The text before the first one belongs to it. */
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
