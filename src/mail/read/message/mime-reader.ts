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

/** Parses a mail with the library, and repairs senders' mistakes before parts become texts and files. */
class MimeReader extends PostalMime {
  #hasText = false;
  /** Lines of a multipart before its first boundary. */
  readonly #loose = new WeakMap<Part, Uint8Array[]>();
  readonly #endsSoftly = new WeakSet<Part>();
  #wasSoft = false;
  /** The current part, and whether its first body line is still to come. */
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

  /** True if it declares parts but has none: the boundary is missing or differs from the declared one. */
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
    // Most lines return here, without a second promise.
    return isLoose ? done.then(() => this.#keepLoose(part, line)) : done;
  }

  /** The library reads headers as UTF-8, and takes an unindented parameter for a header. */
  #headLine(line: Uint8Array): Uint8Array {
    const read = isAscii(line) || isUtf8(line) ? line : Buffer.from(readHeadLine(latin1(line), this.#decodeHead));
    return isLooseParameter(read) ? indented(read) : read;
  }

  /** RFC 2046 5.1.1: the line break before a boundary belongs to the boundary. In base64 no line break belongs to the file. */
  #withoutBreak(part: Part & { content: ArrayBuffer }): ArrayBuffer {
    const { content, parentNode } = part;
    const last = content.byteLength - 1;
    if (!parentNode || last < 0 || isBase64(part)) return content;
    const endsSoftly = this.#endsSoftly.has(part) && /quoted/i.test(part.contentTransferEncoding.encoding);
    return !endsSoftly && new Uint8Array(content)[last] === lineFeed[0] ? content.slice(0, last) : content;
  }

  /** In quoted-printable, `=` at the line end removes the break, so no break is left to cut before the boundary. */
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

  // A text declared as base64 that is plainly readable was never encoded; decoding it would destroy it.
  #begin(part: Part, line: Uint8Array): void {
    if (isPlain(part)) part.contentDecoder = new PlainLines();
    const isText = isBase64(part) && part.contentType.parsed.value.startsWith('text/');
    const first = isText ? Buffer.from(line.subarray(0, 200)).toString('latin1').trim() : '-';
    if (first === '') return;
    this.#isFresh = false;
    if (isText && !first.startsWith('--') && /\S[ \t]+\S+[ \t]+\S|[\x80-\xff]/.test(first))
      part.contentDecoder = new PlainLines();
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
        // Keep the line break between two texts.
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

/** True if the lines of a part are its content. The library puts each line into a Blob, which takes a hundred times as long. */
function isPlain({ contentTransferEncoding: { encoding } }: Part): boolean {
  return !/base64|quoted-printable/i.test(encoding);
}

/** The lines of a part as bytes, in the place of the library's decoder. */
class PlainLines {
  #bytes = new Uint8Array(1024);
  #length = 0;

  update(line: Uint8Array): void {
    const end = this.#length + line.length + 1;
    if (end > this.#bytes.length) {
      const more = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      more.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = more;
    }
    this.#bytes.set(line, this.#length);
    this.#bytes[end - 1] = 10;
    this.#length = end;
  }

  async finalize(): Promise<ArrayBuffer> {
    return this.#bytes.buffer.slice(0, this.#length);
  }
}

const lineFeed = Buffer.from('\n');
const latin1 = (line: Uint8Array) => Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('latin1');

/** A parsed mail. `holdsSignature` is true if the mail or one of its parts has a detached signature. */
export type ReadEmail = Email & { holdsSignature: boolean };

/** Parses a mail. If it declares parts but has none, parses it again with its actual type. */
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

/** The library uses the first of two headers. The body's first line shows the real boundary, or that it is missing. */
function withTrueType(raw: Uint8Array, declared: string): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const body = firstBoundary.exec(bytes.toString('latin1', 0, headCharsMax));
  const multipart = /^\s*multipart\/[\w.+-]{1,60}/i.exec(declared)?.[0].trim() ?? 'multipart/mixed';
  const type = body ? `${multipart}; boundary="${body[1]!.replace(/["\\]/g, '\\$&')}"` : 'text/plain';
  return Buffer.concat([Buffer.from(`Content-Type: ${type}\r\n`, 'latin1'), bytes]);
}

// It looks back to the empty line, so that a run of line ends is not read from each of them.
const firstBoundary = /--(?<=\n\r?\n\s{0,100}--)([^\r\n]{0,69}[^\s])[ \t]*\r?\n/;

const headCharsMax = 256 * 1024;
