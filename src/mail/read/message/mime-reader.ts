import { isAscii, isUtf8 } from 'node:buffer';
import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime';
import {
  asUtf8,
  indented,
  isBase64,
  isFile,
  isLooseParameter,
  isSignature,
  mendContent,
  mendNames,
  mendType,
  type Part,
} from '#mail/read/message/mime-part.ts';

import { type HeadDecoder, headDecoder, readHeadLine } from '#mail/read/message/readable-head.ts';

interface Library {
  root: Part;
  currentNode: Part;
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  collectNode(part: Part, alternative: unknown, related: unknown): Promise<void>;
}
const library = PostalMime.prototype as unknown as Library;

/** Reads the parts of a mail as the library does, and mends what senders get wrong before it makes texts and files of them. */
class MimeReader extends PostalMime {
  #hasText = false;
  /** Lines below a multipart that no boundary has begun. */
  readonly #loose = new WeakMap<Part, Uint8Array[]>();
  readonly #endsSoftly = new WeakSet<Part>();
  #wasSoft = false;
  /** The part whose lines come, and whether the first of its text is still to come. */
  #part: Part | null = null;
  #isFresh = false;
  holdsSignature = false;
  readonly #decodeHead: HeadDecoder;

  constructor(options: PostalMimeOptions, raw: Uint8Array) {
    super(options);
    this.#decodeHead = headDecoder(raw);
  }

  get #inside(): Library {
    return this as unknown as Library;
  }

  /** Declares parts and has none: its boundary is missing, or another one than it says. */
  get lacksParts(): boolean {
    return this.#loose.has(this.#inside.root) && this.#inside.root.childNodes.length === 0;
  }

  processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    const part = this.#inside.currentNode;
    if (part !== this.#part) this.#enter(part);
    if (this.#isFresh && part.state === 'body') this.#begin(part, line);
    const isLoose = part.contentType.multipart && part.state === 'body' && part.childNodes.length === 0;
    this.#noteEnd(part, line);
    const done = library.processLine.call(this, part.state === 'header' ? this.#headLine(line) : line, isFinal);
    // Almost every line goes this way, so that it costs no second promise.
    return isLoose ? done.then(() => this.#keepLoose(part, line)) : done;
  }

  /** The library reads headers as UTF-8, and a parameter that is not indented as a header. */
  #headLine(line: Uint8Array): Uint8Array {
    const read = isAscii(line) || isUtf8(line) ? line : Buffer.from(readHeadLine(latin1(line), this.#decodeHead));
    return isLooseParameter(read) ? indented(read) : read;
  }

  /** RFC 2046 5.1.1: the line break before a boundary is the boundary's; in base64 no line break is the file's. */
  #withoutBreak(part: Part & { content: ArrayBuffer }): ArrayBuffer {
    const { content, parentNode } = part;
    const last = content.byteLength - 1;
    if (!parentNode || last < 0 || isBase64(part)) return content;
    const endsSoftly = this.#endsSoftly.has(part) && /quoted/i.test(part.contentTransferEncoding.encoding);
    return !endsSoftly && new Uint8Array(content)[last] === lineFeed[0] ? content.slice(0, last) : content;
  }

  /** In quoted-printable a line that ends in `=` has no break, so that the last one's is no boundary's either. */
  #noteEnd(part: Part, line: Uint8Array): void {
    const isSoft = line[line.length - 1] === 61;
    if ((!isSoft && !this.#wasSoft) || (line[0] === 45 && line[1] === 45)) return;
    this.#wasSoft = isSoft;
    if (isSoft) this.#endsSoftly.add(part);
    else this.#endsSoftly.delete(part);
  }

  #enter(part: Part): void {
    this.#part = part;
    this.#isFresh = true;
  }

  // What is declared as base64 and is plainly a text was never encoded: decoding would make noise of it.
  #begin(part: Part, line: Uint8Array): void {
    const isText = isBase64(part) && part.contentType.parsed.value.startsWith('text/');
    const first = isText ? Buffer.from(line.subarray(0, 200)).toString('latin1').trim() : '-';
    if (first === '') return;
    this.#isFresh = false;
    if (isText && !first.startsWith('--') && /\S[ \t]+\S+[ \t]+\S|[\x80-\xff]/.test(first))
      part.setupContentDecoder('8bit');
  }

  #keepLoose(part: Part, line: Uint8Array): void {
    if (this.#inside.currentNode !== part || part.childNodes.length > 0) return;
    const lines = this.#loose.get(part);
    if (lines) lines.push(line);
    else this.#loose.set(part, [line]);
  }

  async collectNode(part: Part, alternative: unknown, related: unknown): Promise<void> {
    const type = part.contentType.parsed;
    const loose = part.childNodes.length === 0 && this.#loose.get(part);
    if (loose) {
      part.contentType.multipart = false;
      part.content = Uint8Array.from(Buffer.concat(loose.flatMap((line) => [line, lineFeed]))).buffer;
    }
    mendType(part);
    if (loose) type.value = 'text/plain';
    mendNames(part);
    mendContent(part);
    if (isSignature(part)) {
      this.holdsSignature = true;
      return;
    }
    const isText = type.value === 'text/plain' || type.value === 'text/html';
    if (part.content && isText) {
      if (this.#hasText && !alternative && isFile(part)) part.contentDisposition.parsed.value = 'attachment';
      if (part.contentDisposition.parsed.value !== 'attachment') {
        this.#hasText = true;
        // The break between two texts is worth keeping.
        const content =
          type.value === 'text/html' ? this.#withoutBreak(part as Part & { content: ArrayBuffer }) : part.content;
        part.content = asUtf8(type, content);
        return library.collectNode.call(this, part, alternative, related);
      }
    }
    if (part.content) part.content = this.#withoutBreak(part as Part & { content: ArrayBuffer });
    return library.collectNode.call(this, part, alternative, related);
  }
}

const lineFeed = Buffer.from('\n');
const latin1 = (line: Uint8Array) => Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('latin1');

/** A mail's parts. `holdsSignature` when one of them, or the whole, has a signature beside it. */
export type ReadEmail = Email & { holdsSignature: boolean };

/** Reads a mail's parts. One that declares parts and has none is read again, as what it is. */
export async function readMime(raw: Uint8Array, options: PostalMimeOptions): Promise<ReadEmail> {
  const { email, lacksParts } = await readOnce(raw, options);
  if (!lacksParts) return email;
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return (await readOnce(withTrueType(raw, type), options)).email;
}

async function readOnce(
  raw: Uint8Array,
  options: PostalMimeOptions,
): Promise<{ email: ReadEmail; lacksParts: boolean }> {
  const reader = new MimeReader(options, raw);
  const email = await reader.parse(raw);
  return { email: Object.assign(email, { holdsSignature: reader.holdsSignature }), lacksParts: reader.lacksParts };
}

/** Of two headers the library takes the first. The body's first line tells the boundary, or that there is none. */
function withTrueType(raw: Uint8Array, declared: string): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const body = /\r?\n\r?\n\s{0,100}--([^\r\n]{1,70}?)[ \t]*\r?\n/.exec(bytes.toString('latin1', 0, headCharsMax));
  const multipart = /^\s*multipart\/[\w.+-]{1,60}/i.exec(declared)?.[0].trim() ?? 'multipart/mixed';
  const type = body ? `${multipart}; boundary="${body[1]!.replace(/["\\]/g, '\\$&')}"` : 'text/plain';
  return Buffer.concat([Buffer.from(`Content-Type: ${type}\r\n`, 'latin1'), bytes]);
}

const headCharsMax = 256 * 1024;
