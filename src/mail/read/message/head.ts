import { cleanLine } from '#mail/read/message/characters.ts';
import { decodeHeader } from '#mail/read/message/encoded-words.ts';
import { headerBytesMax, subjectCharsMax } from '#mail/read/message/limits.ts';
import { headDecoder, readHeadLine } from '#mail/read/message/readable-head.ts';

/** The raw headers of a mail, each unfolded to one line, topmost first. Nothing is decoded, and the body is not read. */
export function readHead(raw: Uint8Array): string[] {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, headerBytesMax));
  const ends = [bytes.indexOf('\r\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at !== -1);
  const head = bytes.toString('latin1', 0, ends.length === 0 ? bytes.length : Math.min(...ends));
  return head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
}

/** The lines of one header. Spaces before the colon are invalid but accepted (RFC 5322 4.5). */
export function linesOf(head: readonly string[], name: string): string[] {
  return head.filter(
    (line) => line.slice(0, name.length).toLowerCase() === name && /^[ \t]*:/.test(line.slice(name.length)),
  );
}

/** The values of one header. */
export function valuesOf(head: readonly string[], name: string): string[] {
  return linesOf(head, name).map((line) => line.slice(line.indexOf(':') + 1).trim());
}

/** The subject of a mail, for lists, without parsing the mail; `''` if it has none. */
export function readSubject(raw: Uint8Array): string {
  const subject = valuesOf(readHead(raw), 'subject')[0] ?? '';
  return cleanLine(decodeHeader(readHeadLine(subject, headDecoder(raw))), subjectCharsMax);
}
