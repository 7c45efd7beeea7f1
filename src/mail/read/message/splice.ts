import { headerBytesMax } from '#mail/read/message/limits.ts';

// Splits a mail by exact bytes, because signatures need them unchanged.

function viewOf(raw: Uint8Array): Buffer {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
}

/** The headers with their last line break, without the blank line after them. */
export function headOf(raw: Uint8Array): Buffer {
  const bytes = viewOf(raw).subarray(0, headerBytesMax);
  const ends = [bytes.indexOf('\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at !== -1);
  return ends.length === 0 ? bytes : bytes.subarray(0, Math.min(...ends) + 1);
}

/** The mail's own headers with other content; the content brings only the headers that describe it. */
export function withContentOf(raw: Uint8Array, content: Uint8Array): Uint8Array {
  const inner = headOf(content);
  const own = fieldsOf(headOf(raw)).filter((field) => !contentField.test(field));
  const read = fieldsOf(inner).filter((field) => contentField.test(field));
  return Buffer.concat([Buffer.from([...own, ...read].join(''), 'latin1'), viewOf(content).subarray(inner.length)]);
}

const contentField = /^content-(?:type|transfer-encoding|disposition|id|description)[ \t]*:/i;

/** Each raw header with its folded lines. */
function fieldsOf(head: Buffer): string[] {
  const lines = head.toString('latin1').match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const fields: string[] = [];
  for (const line of lines)
    if (/^[ \t]/.test(line) && fields.length > 0) fields[fields.length - 1] += line;
    else fields.push(line);
  return fields;
}

/** The two parts of a `multipart/signed`. The line break before a boundary belongs to it (RFC 2046 5.1.1). */
export function contentBelow(
  raw: Uint8Array,
  boundary: RegExpExecArray | null,
): { content: Uint8Array; signature: Uint8Array } | null {
  if (!boundary) return null;
  const bytes = viewOf(raw);
  const mark = `\n--${boundary[1] ?? boundary[2]}`;
  const first = bytes.indexOf(mark);
  const second = first === -1 ? -1 : bytes.indexOf(mark, first + mark.length);
  if (second === -1) return null;
  const third = bytes.indexOf(mark, second + mark.length);
  const [start, next] = [lineAfter(bytes, first + 1), lineAfter(bytes, second + 1)];
  const end = bytes[second - 1] === carriageReturn ? second - 1 : second;
  if (start > end) return null;
  return {
    content: withFullLineBreaks(bytes.subarray(start, end)),
    signature: bytes.subarray(next, third === -1 ? bytes.length : third),
  };
}

const carriageReturn = 13;

function lineAfter(bytes: Buffer, at: number): number {
  const end = bytes.indexOf('\n', at);
  return end === -1 ? bytes.length : end + 1;
}

// RFC 8551 3.1.1: the signature covers CRLF, but a pipe or a mailbox on disk may have left only LF.
function withFullLineBreaks(bytes: Buffer): Uint8Array {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}
