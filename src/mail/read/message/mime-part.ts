import { asWritten } from '#mail/read/message/charset.ts';
import { decodeHeader } from '#mail/read/message/encoded-words.ts';
import { unflow } from '#mail/read/message/flowed.ts';
import { decodeUu } from '#mail/read/message/uuencode.ts';

/** What the library keeps of a part while it reads; its types do not tell. `test/mail` notices when that changes. */
export interface Part {
  contentType: { parsed: StructuredHeader; multipart: string | false };
  contentDisposition: { parsed: StructuredHeader };
  contentTransferEncoding: { encoding: string };
  content: ArrayBuffer | null;
  state: 'header' | 'body' | 'finished';
  setupContentDecoder(encoding: string): void;
  childNodes: Part[];
  parentNode?: Part;
}
export interface StructuredHeader {
  value: string;
  params: Record<string, string>;
}
/** Programs break a header before `boundary=` and forget the blank that says so; no header has such a name. */
export function isLooseParameter(line: Uint8Array): boolean {
  const isLikely = line.length > 5 && parameterInitials.has(line[0]! | 32);
  return isLikely && looseParameter.test(Buffer.from(line.subarray(0, 20)).toString('latin1'));
}

const parameterInitials = new Set([...'bcfn'].map((letter) => letter.charCodeAt(0)));
const looseParameter = /^(?:boundary|charset|filename|name)(?:\*\d?\*?)?[ \t]{0,3}=/i;

/** The line as one that goes on with a header. */
export function indented(line: Uint8Array): Uint8Array {
  const whole = new Uint8Array(line.length + 1);
  whole[0] = 32;
  whole.set(line, 1);
  return whole;
}

/** In base64 a line break is none of the file's. */
export function isBase64({ contentTransferEncoding }: Part): boolean {
  return /base64/i.test(contentTransferEncoding.encoding);
}

/** RFC 2045 5.2: what is no type is plain text; with a name it is a file. Some programs forget the semicolon behind the type. */
export function mendType(part: Part): void {
  const type = part.contentType.parsed;
  const [value, ...forgotten] = type.value.split(/\s+/);
  if (forgotten.length > 0) {
    type.value = value!;
    const charset = /^charset=["']?([\w:.-]{1,40})/i.exec(forgotten.join(' '))?.[1];
    if (charset) type.params.charset ??= charset;
  }
  if (!type.value.includes('/')) type.value = isFile(part) ? 'application/octet-stream' : 'text/plain';
}

/** File names in encoded words: the library reads them in the charset that they name, right or wrong. */
export function mendNames({ contentType, contentDisposition }: Part): void {
  for (const [params, key] of [
    [contentDisposition.parsed.params, 'filename'],
    [contentType.parsed.params, 'name'],
  ] as const)
    if (params[key]?.includes('=?')) params[key] = decodeHeader(params[key]);
}

/** Decodes what the library leaves as it is: an encoding that is older than MIME. */
export function mendContent(part: Part): void {
  if (!part.content || !/^(?:x-)?uu(?:e|encode)$/i.test(part.contentTransferEncoding.encoding)) return;
  const file = decodeUu(new Uint8Array(part.content));
  if (!file) return;
  part.content = Uint8Array.from(file).buffer;
  // As in base64, the last line break of the part is not the file's.
  part.contentTransferEncoding.encoding = 'base64';
}

/** RFC 1847: a signature is about the part before it, and nothing to open. */
export function isSignature({ contentType, parentNode }: Part): boolean {
  const isOne = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(contentType.parsed.value);
  return isOne && parentNode?.contentType.multipart === 'signed';
}

/** Apple Mail shows files of text in the text: with a name, and below a text, it is a file all the same. */
export function isFile({ contentType, contentDisposition }: Part): boolean {
  return Boolean(contentDisposition.parsed.params.filename ?? contentType.parsed.params.name);
}

/** The bytes of a text in a character set that its decoder knows, flowed lines joined; its type says which. */
export function asUtf8(type: StructuredHeader, content: ArrayBuffer): ArrayBuffer {
  const { charset, bytes } = asWritten(type.params.charset, new Uint8Array(content), type.value === 'text/html');
  type.params.charset = charset;
  if (!/^flowed$/i.test(type.params.format ?? '') || /^utf-?16/.test(charset))
    return bytes.buffer === content ? content : bytes.slice().buffer;
  // One byte a character, so that the lines are joined whatever they are written in: blanks and marks are the same in all.
  const text = Buffer.from(bytes).toString('latin1');
  delete type.params.format;
  const joined = unflow(text, { deletesBlank: /^yes$/i.test(type.params.delsp ?? '') });
  return Uint8Array.from(Buffer.from(joined, 'latin1')).buffer;
}
