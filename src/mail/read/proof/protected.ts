import PostalMime from 'postal-mime';
import { type Headers, headerOf, readHeaderBlock } from '#mail/read/message/headers.ts';
import { headerBytesMax } from '#mail/read/message/limits.ts';
import type { Protection } from '#mail/read/message/message.ts';
import { readCms, type SignatureCheck } from '#mail/read/proof/smime.ts';

/** A mail with its envelope opened, as far as possible without a key. */
export interface Opened {
  /** The mail to parse: the signed content replaces the envelope, under the mail's own headers. */
  raw: Uint8Array;
  /** Null if the mail as a whole is neither signed nor encrypted. */
  found: 'encrypted' | SignatureCheck | null;
}

/** A gateway may sign what a person signed, and that may be encrypted; no real mail has more layers. */
const layersMax = 3;

/** Opens the layers of S/MIME (RFC 8551) and PGP/MIME (RFC 3156) around a mail. The outermost signature counts. */
export async function openProtected(raw: Uint8Array): Promise<Opened> {
  const opened: Opened = { raw, found: null };
  for (let inner: Uint8Array | null = raw, layer = 0; inner !== null && layer < layersMax; layer++) {
    const { found, content, isWithin }: Layer = await openLayer(inner);
    if (found === 'encrypted') return { raw: opened.raw, found };
    opened.found ??= found;
    if (content && isWithin) opened.raw = withContentOf(opened.raw, content);
    inner = content;
  }
  return opened;
}

interface Layer {
  found: Opened['found'];
  /** The signed content with its own headers; null if there is nothing more to open. */
  content: Uint8Array | null;
  /** The content is inside a CMS envelope and has to be unwrapped. */
  isWithin: boolean;
}
const none: Layer = { found: null, content: null, isWithin: false };
const unknown: SignatureCheck = { result: 'unknown', addresses: [] };

async function openLayer(raw: Uint8Array): Promise<Layer> {
  const head = headOf(raw).toString('latin1');
  // Most mails end here.
  if (!/pkcs7|\.p7m|multipart\/(?:signed|encrypted)/i.test(head)) return none;
  const headers = readHeaderBlock(head);
  const type = typeOf(headers);
  if (type.startsWith('multipart/encrypted')) return { ...none, found: 'encrypted' };
  if (type.startsWith('multipart/signed')) return openClear(raw, type);
  return isEnvelope(type, headers) ? openEnvelope(raw, type) : none;
}

function typeOf(headers: Headers): string {
  return (headerOf(headers, 'content-type') ?? '').trim().replace(/^[^\s;]+/, (value) => value.toLowerCase());
}

// Outlook and gateways send it as a generic file, recognised by its name (RFC 8551 3.2.1).
function isEnvelope(type: string, headers: Headers): boolean {
  if (/^application\/(?:x-)?pkcs7-mime\b/.test(type)) return true;
  return /^application\/octet-stream/.test(type) && /\.p7m"?/i.test(type + headerOf(headers, 'content-disposition'));
}

/** `multipart/signed` (RFC 1847): the first part byte for byte, and a signature over it. */
async function openClear(raw: Uint8Array, type: string): Promise<Layer> {
  const parts = contentBelow(raw, /\bboundary\s{0,3}=\s{0,3}(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(type));
  if (!parts) return { ...none, found: unknown };
  const { attachments } = await PostalMime.parse(parts.signature);
  const [file] = attachments;
  const cms = file && /pkcs7-signature/i.test(file.mimeType) ? await readCms(bytesOf(file.content)) : null;
  const found = cms?.is === 'signed' ? await cms.verify(parts.content) : unknown;
  return { found, content: parts.content, isWithin: false };
}

async function openEnvelope(raw: Uint8Array, type: string): Promise<Layer> {
  const { attachments } = await PostalMime.parse(raw);
  const cms = attachments[0] ? await readCms(bytesOf(attachments[0].content)) : null;
  if (cms === null)
    return /smime-type\s{0,3}=\s{0,3}"?(?:compressed|certs)/i.test(type) ? none : { ...none, found: unknown };
  if (cms.is === 'encrypted') return { ...none, found: 'encrypted' };
  return { found: await cms.verify(null), content: cms.content, isWithin: true };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** The protection to record; null if missing. `from` is the only sender; with two, no certificate can match both. */
export function protectionOf(found: Opened['found'], from: string | null): Protection | null {
  if (found === null || found === 'encrypted') return found;
  if (found.result === 'altered') return 'signatureBroken';
  const namesSender = from !== null && found.addresses.includes(from);
  return found.result === 'fits' && namesSender ? 'signatureValid' : 'signatureUnverified';
}

// Splits a mail by exact bytes, because signatures need them unchanged.

function viewOf(raw: Uint8Array): Buffer {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
}

/** The headers with their last line break, without the blank line after them. */
function headOf(raw: Uint8Array): Buffer {
  const bytes = viewOf(raw).subarray(0, headerBytesMax);
  const ends = [bytes.indexOf('\n\r\n'), bytes.indexOf('\n\n')].filter((at) => at !== -1);
  return ends.length === 0 ? bytes : bytes.subarray(0, Math.min(...ends) + 1);
}

/** The mail's own headers with other content; the content brings only the headers that describe it. */
function withContentOf(raw: Uint8Array, content: Uint8Array): Uint8Array {
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
function contentBelow(
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
