import {
  lightBytesMax,
  lightPartsMax,
  lightTagsMax,
  lineBytesMax,
  messageBytesMax,
  partsMax,
} from '#mail/read/message/limits.ts';
import type { UnreadableReason } from '#mail/read/message/message.ts';

/** Checks the limits on a raw mail before parsing, in one pass and without copying. Null if it is within them. */
export function measure(raw: Uint8Array): UnreadableReason | null {
  if (raw.length > messageBytesMax) return 'messageTooLarge';
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (hasLongLine(bytes)) return 'lineTooLong';
  return hasManyParts(bytes) ? 'tooManyParts' : null;
}

/**
 * True if a mail is small and simple enough to parse at once. Signed, encrypted and Outlook mails are nested structures, so
 * never.
 */
export function isLight(raw: Uint8Array): boolean {
  if (raw.length > lightBytesMax) return false;
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (structures.some((name) => bytes.includes(name))) return false;
  return !exceeds(bytes, tag, lightTagsMax) && !exceeds(bytes, dashes, lightPartsMax);
}

// As bytes, because searching them is several times faster than text.
const structures = ['pkcs7', '.p7m', 'ms-tnef', 'winmail.dat'].map((name) => Buffer.from(name));
const tag = Buffer.from('<');
const dashes = Buffer.from('\n--');

function exceeds(bytes: Buffer, mark: Buffer, timesMax: number): boolean {
  if (bytes.length <= timesMax * mark.length) return false;
  let times = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    times += 1;
    if (times > timesMax) return true;
  }
  return false;
}

const lineFeed = 10;

function hasLongLine(bytes: Buffer): boolean {
  for (let start = 0; bytes.length - start > lineBytesMax; ) {
    const end = bytes.lastIndexOf(lineFeed, start + lineBytesMax);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}

// Lines that start with two hyphens are rare in text, so most mails are counted without looking for boundaries.
function hasManyParts(bytes: Buffer): boolean {
  const lines = linesWithHyphens(bytes);
  if (lines.length <= partsMax) return false;
  const boundaries = declaredBoundaries(bytes);
  return lines.filter((at) => boundaries.has(boundaryAt(bytes, at))).length > partsMax;
}

function linesWithHyphens(bytes: Buffer): number[] {
  const lines: number[] = [];
  for (let at = bytes.indexOf('\n--'); at !== -1; at = bytes.indexOf('\n--', at + 3)) lines.push(at + 3);
  return lines;
}

// RFC 2046 5.1.1: a boundary has at most 70 characters.
function boundaryAt(bytes: Buffer, start: number): string {
  const line = bytes.toString('latin1', start, start + 80);
  return line.split(/[\r\n]/, 1)[0]!.trimEnd();
}

function declaredBoundaries(bytes: Buffer): Set<string> {
  const found = bytes.toString('latin1').matchAll(/boundary\s{0,3}=\s{0,3}(?:"([^"\r\n]{1,80})"|([^\s;"]{1,80}))/gi);
  return new Set([...found].map(([, quoted, bare]) => quoted ?? bare ?? ''));
}
