import { saysAnswersBelow } from '#mail/answers-below.ts';
import { attributionLines } from '#mail/attributions.ts';
import { isDeviceLine, isLastDeviceLine, signatureStart } from '#mail/closings.ts';
import { replyTextCharsMax } from '#mail/limits.ts';
import { isForwardMark, isHeaderBlock, isRule, isSeparator } from '#mail/quotes.ts';

interface Kind {
  /** Sent to be read as a whole. */
  isForward?: boolean;
  /** A mail that answers none quotes nothing without saying whom: lines with marks are the writer's, a log or a citation. */
  isAnswer?: boolean;
}

/**
 * What the person wrote now, without the mails quoted and without the signature; whole when in doubt, and a forward is
 * always whole, since it was sent to be read. The mail keeps everything (R24).
 */
export function replyText(text: string, { isForward = false, isAnswer = true }: Kind = {}): string {
  const whole = text.trim();
  if (isForward || text.length > replyTextCharsMax) return whole;
  const own = foldSignature(foldQuotes(whole.split('\n'), isAnswer));
  const reply = own.filter((line) => !isDeviceLine(line) && !isPictureMark(line)).join('\n');
  return reply.replace(/\n{3,}/g, '\n\n').trim() || whole;
}

function foldSignature(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '' && !isLastDeviceLine(line)) + 1;
  const trimmed = lines.slice(0, end);
  return withoutRule(trimmed.slice(0, signatureStart(trimmed)));
}

// Outlook leaves these where a logo stood.
function isPictureMark(line: string): boolean {
  return /^\s{0,8}\[(?:cid:|image: ?|https?:)[^\]\n]{1,300}\]\s{0,8}$/.test(line);
}

/** Walks down the lines; a quote without marks runs to the end, one with `>` as far as its marks. */
function foldQuotes(lines: string[], isAnswer: boolean): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isForwardMark(lines[at]!)) return [...kept, ...lines.slice(at)];
    const folded = startsWholeQuote(lines, at) ? 'rest' : quotedLines(lines, at, isAnswer);
    if (folded === 'rest') return saysAnswersBelow(kept) ? [...kept, ...lines.slice(at)] : withoutRule(kept);
    if (folded === 0) kept.push(lines[at]!);
    at += folded || 1;
  }
  return kept;
}

function startsWholeQuote(lines: string[], at: number): boolean {
  return isSeparator(lines[at]!) || isHeaderBlock(lines, at);
}

// How many lines from here are quoted, with their attribution.
function quotedLines(lines: string[], at: number, isAnswer: boolean): number | 'rest' {
  const attribution = attributionLines(lines, at);
  if (attribution === 0) return isAnswer && isQuoted(lines[at]!) ? markedLines(lines, at) : 0;
  const next = lines.findIndex((line, index) => index >= at + attribution && line.trim() !== '');
  if (next === -1 || !isQuoted(lines[next]!)) return 'rest';
  return next - at + runOfQuoted(lines, next);
}

// A single line with a mark in the midst of a text may be a menu path or a prompt; two are quotes.
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
