import { decodeWords } from 'postal-mime';
import { asWritten } from '#mail/read/message/charset.ts';

/** The encoded words of a header (RFC 2047) as text. Everything else stays as it is. */
export function decodeHeader(value: string): string {
  let decoded = '';
  let end = 0;
  for (const run of runsOf(value)) {
    decoded += value.slice(end, run.start) + decodeRun(run.words);
    end = run.end;
  }
  return decoded + value.slice(end);
}

/** One whole encoded word. The charset may carry a language tag (RFC 2231 5). */
export const encodedWord = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/gi;

interface Word {
  charset: string;
  /** Base64; otherwise quoted-printable. */
  isBase64: boolean;
  coded: string;
}

interface Run {
  start: number;
  end: number;
  words: Word[];
}

/** Adjacent words in one charset, separated only by spaces: a character may be split across two of them. */
function runsOf(value: string): Run[] {
  const runs: Run[] = [];
  for (const found of value.matchAll(encodedWord)) {
    const word = { charset: found[1]!.toLowerCase(), isBase64: found[2]!.toLowerCase() === 'b', coded: found[3]! };
    const [start, end] = [found.index, found.index + found[0].length];
    const last = runs.at(-1);
    const isNext = last !== undefined && value.slice(last.end, start).trim() === '';
    if (isNext && last.words[0]!.charset === word.charset) Object.assign(last, { end, words: [...last.words, word] });
    // Spaces between encoded words are not text (RFC 2047 6.2), whatever the charsets.
    else runs.push({ start: isNext ? last.end : start, end, words: [word] });
  }
  return runs;
}

/** Joins the bytes before decoding. If that damages them, decodes each word on its own. */
function decodeRun(words: Word[]): string {
  const { charset } = words[0]!;
  const apart = words.map(bytesOf);
  if (words.length === 1) return decodeBytes(charset, apart[0]!);
  const joined = [Buffer.concat(joinBase64(words).map(bytesOf)), Buffer.concat(apart)];
  const whole = joined.find((bytes) => isWhole(charset, bytes));
  return whole ? decodeBytes(charset, whole) : apart.map((bytes) => decodeBytes(charset, bytes)).join('');
}

/** True if all bytes decode to visible characters, or if the charset is unknown. */
function isWhole(charset: string, bytes: Buffer): boolean {
  try {
    return !/(?!\s)\p{Cc}/u.test(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof RangeError;
  }
}

/** Some programs cut base64 anywhere, so an incomplete group of four continues in the next word. */
function joinBase64(words: Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const goesOn = last?.isBase64 && word.isBase64 && !last.coded.includes('=') && last.coded.length % 4 !== 0;
    if (goesOn) joined[joined.length - 1] = { ...last, coded: last.coded + word.coded };
    else joined.push(word);
  }
  return joined;
}

function bytesOf({ isBase64, coded }: Word): Buffer {
  if (isBase64) return Buffer.from(coded.replace(/[^A-Za-z0-9+/_-]+/g, ''), 'base64');
  // A space after the equals sign comes from wrapping within the word.
  const plain = coded.replace(/=\s+(?=[0-9A-F])/gi, '=').replace(/[_\s]/g, ' ');
  const hex = Buffer.from(plain).toString('latin1');
  const bytes = hex.replace(/=([0-9A-F]{2})/gi, (_, pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return Buffer.from(bytes, 'latin1');
}

/** The library knows charset names that the platform does not. */
function decodeBytes(declared: string, bytes: Buffer): string {
  const { charset, bytes: written } = asWritten(declared, Uint8Array.from(bytes));
  return decodeWords(`=?${charset}?B?${Buffer.from(written).toString('base64')}?=`);
}
