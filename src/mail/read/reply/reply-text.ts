import { inAnyLanguage } from '#locales/reading/words.ts';
import { replyTextCharsMax } from '#mail/read/message/limits.ts';
import { attributionLines } from '#mail/read/reply/attributions.ts';
import { isDeviceLine, isLastDeviceLine, isMarkOfSignature, isSet, signatureStart } from '#mail/read/reply/closings.ts';
import { linesOfOurs } from '#mail/read/reply/own-letters.ts';
import { isForwardMark, isHeaderBlock, isRule, isSeparator } from '#mail/read/reply/quotes.ts';

interface Kind {
  /** A forward is sent to be read as a whole. */
  isForward?: boolean;
  /** A mail that is no reply has no unattributed quotes: lines with marks are the writer's, such as a log or citation. */
  isAnswer?: boolean;
  /** The texts of our letters that the mail answers. Repeated text is a quote, with or without marks. */
  letters?: readonly string[];
}

/** The text shown first, and whether the folded rest may matter. */
interface Reply {
  text: string;
  /** A signature or list footer contains sentences, which the writer may have meant for us (R19). */
  saysMore: boolean;
}

/** Only the text of `readReply`. */
export function replyText(text: string, kind: Kind = {}): string {
  return readReply(text, kind).text;
}

/**
 * The person's new text, without quoted mails and signature; the whole text if in doubt. A forward is always whole, because it
 * was sent to be read. The mail itself stays complete (R24).
 */
export function readReply(text: string, { isForward = false, isAnswer = true, letters = [] }: Kind = {}): Reply {
  const whole = text.trim();
  if (isForward || text.length > replyTextCharsMax) return { text: whole, saysMore: false };
  const all = whole.split('\n');
  const lines = all.slice(0, listFooterStart(all));
  const ours = linesOfOurs(lines, letters);
  const isBare = ours.includes(true) && !ours.some((isOurs, at) => isOurs && isQuoted(lines[at]!));
  const signed: string[] = [];
  const own = foldSignature(
    foldQuotes({ lines, ours, hasPastedHeads: letters.length > 0 && !isBare, isAnswer }, signed),
  );
  const reply = own.filter((line) => !isDeviceLine(line) && !isPictureMark(line)).join('\n');
  const shown = reply.replace(/\n{3,}/g, '\n\n').trim() || whole;
  const saysMore = [signed, all.slice(lines.length)].some((folded) => !isSet(folded));
  return { text: shown, saysMore };
}

// The footer that a mailing list adds to each mail: a rule, the list's name, and how to unsubscribe.

/** The first line of a mailing list's footer, or the number of lines if there is no footer. */
function listFooterStart(lines: readonly string[]): number {
  const tail = Math.max(0, lines.length - footerLinesMax);
  for (let at = tail; at < lines.length; at++) {
    if (rule.test(lines[at]!) && isFooter(lines.slice(at + 1))) return at;
  }
  return lines.length;
}

/** Mailman writes three lines, Google Groups six, LISTSERV and Sympa up to ten. */
const footerLinesMax = 14;

function isFooter(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== '');
  return said.length > 0 && said.every(isFooterLine) && listWords.test(said.join('\n'));
}

/** A question comes from a person, who may ask about a mailing list. */
function isFooterLine(line: string): boolean {
  return line.length <= 300 && !/\?\s{0,4}$/.test(line);
}

const rule = /^(?:[_=~*#-]{10,200}|-- ?)\s{0,4}$/;

const listWords = new RegExp(
  inAnyLanguage(
    ({ listFooter }) => listFooter,
    'mailing[ -]?list|/listinfo/|/mailman3?/|groups\\.google\\.com|google groups|listserv|/sympa/',
    'list-unsubscribe|unsubscribe@|-leave@|-request@',
  ),
  'i',
);

function foldSignature(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '' && !isLastDeviceLine(line)) + 1;
  const trimmed = lines.slice(0, end);
  return withoutRule(trimmed.slice(0, signatureStart(trimmed)));
}

// Outlook leaves these in place of a logo.
function isPictureMark(line: string): boolean {
  return /^\s{0,8}\[(?:cid:|image: ?|https?:)[^\]\n]{1,300}\]\s{0,8}$/.test(line);
}

interface Quoting {
  lines: string[];
  /** For each line, true if it repeats our letters. */
  ours: readonly boolean[];
  /** Our letter is known and was quoted with marks or not at all, so a header block without marks was pasted by the writer. */
  hasPastedHeads: boolean;
  isAnswer: boolean;
}

/**
 * Goes through the lines. A quote of our letter ends where our text does, a marked quote where its marks do, and a quote below a
 * header block or separator runs to the end. A marked signature runs to the next quote (RFC 3676 4.3) and goes into `signed`.
 */
function foldQuotes(quoting: Quoting, signed: string[]): string[] {
  const { lines, ours, hasPastedHeads } = quoting;
  const kept: string[] = [];
  let isSigned = false;
  for (let at = 0; at < lines.length; ) {
    if (isForwardMark(lines[at]!)) return [...kept, ...lines.slice(at)];
    const isPasted = hasPastedHeads && !isQuoted(lines[at]!) && !isSeparator(lines[at]!);
    const folded = ours[at]
      ? 1
      : !isPasted && startsWholeQuote(lines, at)
        ? wholeQuote(quoting, at)
        : quotedLines(quoting, at);
    if (folded === 'rest') return saysAnswersBelow(kept) ? [...kept, ...lines.slice(at)] : withoutRule(kept);
    if (folded > 0) isSigned = false;
    else if (isMarkOfSignature(lines[at]!)) isSigned = true;
    if (folded === 0) (isSigned ? signed : kept).push(lines[at]!);
    at += folded || 1;
  }
  return kept;
}

/**
 * True if the writer says that the answers are within the quote, "see my answers below, in red". Outlook does not mark quotes, so
 * the two cannot be told apart: then the whole text counts.
 */
function saysAnswersBelow(lines: string[]): boolean {
  const text = lines.join('\n').slice(0, charsMax).toLowerCase();
  return answersThenPlace.test(text) || placeThenAnswers.test(text);
}

const charsMax = 10_000;

const answers = inAnyLanguage(({ answersBelow }) => answersBelow.answers);
const places = inAnyLanguage(({ answersBelow }) => answersBelow.places);

// All in one sentence, in any order.
const edge = '(?<![\\p{L}])';
const answersThenPlace = new RegExp(
  `${edge}(?:${answers})(?![\\p{L}])[^.!?]{0,80}${edge}(?:${places})(?![\\p{L}])`,
  'u',
);
const placeThenAnswers = new RegExp(
  `${edge}(?:${places})(?![\\p{L}])[^.!?]{0,80}${edge}(?:${answers})(?![\\p{L}])`,
  'u',
);

function startsWholeQuote(lines: string[], at: number): boolean {
  return isSeparator(lines[at]!) || isHeaderBlock(lines, at);
}

/**
 * The length of the header block if our letter follows, because our text is folded on its own and answers within it stay;
 * otherwise the rest of the mail.
 */
function wholeQuote({ lines, ours }: Quoting, at: number): number | 'rest' {
  const end = lines.findIndex((line, index) => index > at && line.trim() === '');
  const head = (end === -1 ? lines.length : end) - at;
  return head <= headLinesMax && isOursUntilNext(lines, ours, at + head) ? head : 'rest';
}

const headLinesMax = 12;

/** True if our text follows before another mail begins. */
function isOursUntilNext(lines: string[], ours: readonly boolean[], from: number): boolean {
  for (let at = from; at < lines.length; at++) {
    if (ours[at]) return true;
    if (startsWholeQuote(lines, at)) return false;
  }
  return false;
}

// The number of quoted lines from here, with their attribution. Without marks, only our own text counts as quoted.
function quotedLines({ lines, ours, isAnswer }: Quoting, at: number): number {
  const attribution = attributionLines(lines, at);
  if (attribution === 0) return isAnswer && isQuoted(lines[at]!) ? markedLines(lines, at) : 0;
  const next = lines.findIndex((line, index) => index >= at + attribution && line.trim() !== '');
  if (next === -1) return lines.length - at;
  if (isQuoted(lines[next]!)) return next - at + runOfQuoted(lines, next);
  return ours[next] ? next - at : 0;
}

// A single marked line in the middle of a text may be a menu path or a prompt; two are a quote.
function markedLines(lines: string[], at: number): number {
  const run = runOfQuoted(lines, at);
  const isWithin = at > 0 && lines.slice(at + run).some((line) => line.trim() !== '');
  return isWithin && lines.filter(isQuoted).length === 1 ? 0 : run;
}

function runOfQuoted(lines: string[], at: number): number {
  let end = at;
  for (let next = at; next < lines.length && (isQuoted(lines[next]!) || lines[next]!.trim() === ''); next++) {
    if (isQuoted(lines[next]!)) end = next + 1;
  }
  return end - at;
}

function isQuoted(line: string): boolean {
  return line.startsWith('>') || line.startsWith(' >');
}

function withoutRule(kept: string[]): string[] {
  const last = kept.findLastIndex((line) => line.trim() !== '');
  return last !== -1 && isRule(kept[last]!) ? kept.slice(0, last) : kept;
}
