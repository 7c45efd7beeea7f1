import { isAscii, isUtf8 } from 'node:buffer';
import { headerBytesMax } from '#mail/read/message/limits.ts';
import { guessMultibyte } from '#mail/read/message/multibyte.ts';

/**
 * The mail with decoded headers. 8-bit headers are invalid (RFC 6532 allows UTF-8) but common; each uses the charset of the text.
 * A line that is not a header starts the text, so that nothing is lost. Returns the same bytes if nothing changes.
 */
export function withReadableHead(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = endOfHead(bytes);
  if (end > headerBytesMax) return raw;
  const head = bytes.subarray(0, end);
  const text = head.toString('latin1');
  const at = textBegins(text);
  const ended = at === null ? text : `${text.slice(0, at)}\n${text.slice(at)}`;
  if (isAscii(head)) return at === null ? raw : Buffer.concat([Buffer.from(ended, 'latin1'), bytes.subarray(end)]);
  if (at === null && isUtf8(head) && !damagedWord.test(text)) return raw;
  const decode = headDecoder(raw);
  const lines = ended.split('\n').map((line) => readHeadLine(line, decode));
  return Buffer.concat([Buffer.from(lines.join('\n')), bytes.subarray(end)]);
}

function endOfHead(bytes: Buffer): number {
  const ends = emptyLines.map((line) => bytes.indexOf(line)).filter((at) => at !== -1);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

// As bytes, because searching them is several times faster than text.
const emptyLines = ['\r\n\r\n', '\n\n'].map((line) => Buffer.from(line));

/**
 * The start of the text if no empty line precedes it: the first line that neither is nor continues a header, unless a common
 * header follows. Null if all lines are headers.
 */
function textBegins(head: string): number | null {
  for (let at = head.indexOf('\n') + 1; at > 0; at = head.indexOf('\n', at) + 1) {
    headerLine.lastIndex = at;
    if (headerLine.test(head) || goesOn.test(head.slice(Math.max(0, at - 3), at))) continue;
    return commonHeader.test(head.slice(at)) ? null : at;
  }
  return null;
}

// A header, an indented continuation, an mbox line, or the end.
const headerLine = /[^\s:]+[ \t]*:|[ \t]+\S|[ \t]*\r?\n[ \t]+\S|>?From |[ \t]*\r?$/y;
// A line that ends like this continues, whatever the indentation of the next.
const goesOn = /[;,]\r?\n$/;
const commonHeader =
  /\n[ \t]*(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|content-[a-z-]{1,30}|x-[a-z-]{1,30})[ \t]*:/i;

/** Decodes header bytes that are not UTF-8. */
export type HeadDecoder = (bytes: Uint8Array) => string;

/**
 * A header line of a mail or part, given with one character per byte, as text. 8-bit characters in an encoded word (RFC 2047) use
 * that word's charset.
 */
export function readHeadLine(line: string, decode: HeadDecoder): string {
  const escaped = line.replace(
    quotedWord,
    (_, start: string, coded: string) => `${start}${coded.replace(eightBit, asHex)}?=`,
  );
  const bytes = Buffer.from(escaped, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : decode(bytes);
}

const quotedWord = /(=\?[\w.*:-]{1,60}\?q\?)([^?\r\n]{0,998})\?=/gi;
const damagedWord = /=\?[\w.*:-]{1,60}\?q\?[^?\r\n]{0,998}[\x80-\xff]/i;
const eightBit = /[\x80-\xff]/g;

function asHex(char: string): string {
  return `=${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A decoder for the mail's 8-bit headers: the text's charset, a charset that the bytes fit, or Latin-1. */
export function headDecoder(raw: Uint8Array): HeadDecoder {
  const start = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, lookedAtMax));
  // Looked for when it is needed: most mails have no such header.
  let known: string | null | undefined;
  return (bytes) => {
    if (known === undefined) known = declaredCharset(start) ?? guessMultibyte(start);
    const charset = known ?? guessMultibyte(bytes);
    return (charset && decodeStrictly(charset, bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
  };
}

function decodeStrictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const decodable =
  /^(?:iso-8859-\d{1,2}|windows-125\d|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-(?:jp|kr)|shift_jis|ks_c_5601-1987|x-sjis)$/;

/** The first charset that the mail declares. Not UTF-8, because the bytes are not valid UTF-8. */
function declaredCharset(start: Buffer): string | null {
  const found = start.toString('latin1').matchAll(/\bcharset\s{0,3}=\s{0,3}["']?([\w:.-]{1,40})/gi);
  for (const [, name] of found) if (decodable.test(name!.toLowerCase())) return name!.toLowerCase();
  return null;
}

const lookedAtMax = 16 * 1024;
