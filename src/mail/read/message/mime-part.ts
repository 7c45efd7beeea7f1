import { asWritten } from '#mail/read/message/charset.ts';
import { decodeHeader } from '#mail/read/message/encoded-words.ts';
import { unflow } from '#mail/read/message/flowed.ts';
import { decodeUu } from '#mail/read/message/uuencode.ts';

/** postal-mime's internal part, which its types do not declare. `test/mail` notices changes. */
export interface Part {
  contentType: { parsed: StructuredHeader; multipart: string | false };
  contentDisposition: { parsed: StructuredHeader };
  contentTransferEncoding: { encoding: string };
  content: ArrayBuffer | null;
  state: 'header' | 'body' | 'finished';
  contentDecoder: object | null;
  childNodes: Part[];
  parentNode?: Part;
}
interface StructuredHeader {
  value: string;
  params: Record<string, string>;
}
/** Programs break a header before `boundary=` without indenting the next line; no header has that name. */
export function isLooseParameter(line: Uint8Array): boolean {
  const isLikely = line.length > 5 && parameterInitials.has(line[0]! | 32);
  return isLikely && looseParameter.test(Buffer.from(line.subarray(0, 20)).toString('latin1'));
}

const parameterInitials = new Set([...'bcfn'].map((letter) => letter.charCodeAt(0)));
const looseParameter = /^(?:boundary|charset|filename|name)(?:\*\d?\*?)?[ \t]{0,3}=/i;

/** The line with a leading space, so that it continues a header. */
export function indented(line: Uint8Array): Uint8Array {
  const whole = new Uint8Array(line.length + 1);
  whole[0] = 32;
  whole.set(line, 1);
  return whole;
}

/** True if the part is in base64: line breaks are then not part of the file. */
export function isBase64({ contentTransferEncoding }: Part): boolean {
  return /base64/i.test(contentTransferEncoding.encoding);
}

/**
 * Repairs the media type. RFC 2045 5.2: an invalid type is plain text; with a file name it is a file. Some programs forget the
 * semicolon after the type.
 */
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

/** Decodes file names in encoded words; the library trusts the charset that they declare, even a wrong one. */
export function mendNames({ contentType, contentDisposition }: Part): void {
  for (const [params, key] of [
    [contentDisposition.parsed.params, 'filename'],
    [contentType.parsed.params, 'name'],
  ] as const)
    if (params[key]?.includes('=?')) params[key] = decodeHeader(params[key]);
}

/** Decodes uuencode, which is older than MIME and unknown to the library. */
export function mendContent(part: Part): void {
  if (!part.content || !/^(?:x-)?uu(?:e|encode)$/i.test(part.contentTransferEncoding.encoding)) return;
  const file = decodeUu(new Uint8Array(part.content));
  if (!file) return;
  part.content = Uint8Array.from(file).buffer;
  // As with base64, the part's last line break is not part of the file.
  part.contentTransferEncoding.encoding = 'base64';
}

/** True for a detached signature (RFC 1847): it belongs to the part before it and is not a file to open. */
export function isSignature({ contentType, parentNode }: Part): boolean {
  const isOne = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(contentType.parsed.value);
  return isOne && parentNode?.contentType.multipart === 'signed';
}

/** True for a file. Apple Mail shows text files inline; a part with a name below a text is still a file. */
export function isFile({ contentType, contentDisposition }: Part): boolean {
  return Boolean(contentDisposition.parsed.params.filename ?? contentType.parsed.params.name);
}

/** The bytes of a text in a charset that the decoder knows, with flowed lines joined. Sets the charset in the type. */
export function asUtf8(type: StructuredHeader, content: ArrayBuffer): ArrayBuffer {
  const { charset, bytes } = asWritten(type.params.charset, new Uint8Array(content), type.value === 'text/html');
  type.params.charset = charset;
  if (!/^flowed$/i.test(type.params.format ?? '') || /^utf-?16/.test(charset))
    return bytes.buffer === content ? content : bytes.slice().buffer;
  // One byte per character, so lines can be joined in any charset: spaces and quote marks are the same in all.
  const text = Buffer.from(bytes).toString('latin1');
  delete type.params.format;
  const joined = unflow(text, { deletesBlank: /^yes$/i.test(type.params.delsp ?? '') });
  return Uint8Array.from(Buffer.from(joined, 'latin1')).buffer;
}
