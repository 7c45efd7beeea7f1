import PostalMime, { type Email, type PostalMimeOptions } from 'postal-mime';
import { asWritten } from '#mail/charset.ts';
import { unflow } from '#mail/flowed.ts';

/** What the library keeps of a part while it reads; its types do not tell. `test/mail` notices when that changes. */
interface Part {
  contentType: { parsed: StructuredHeader; multipart: string | false };
  contentDisposition: { parsed: StructuredHeader };
  content: ArrayBuffer | null;
  state: 'header' | 'body' | 'finished';
  childNodes: Part[];
  parentNode?: Part;
}
interface StructuredHeader {
  value: string;
  params: Record<string, string>;
}
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
  holdsSignature = false;

  get #inside(): Library {
    return this as unknown as Library;
  }

  /** Declares parts and has none: its boundary is missing, or another one than it says. */
  get lacksParts(): boolean {
    return this.#loose.has(this.#inside.root) && this.#inside.root.childNodes.length === 0;
  }

  processLine(line: Uint8Array, isFinal: boolean): Promise<void> {
    const part = this.#inside.currentNode;
    const isLoose = part.contentType.multipart && part.state === 'body' && part.childNodes.length === 0;
    const done = library.processLine.call(this, line, isFinal);
    // Almost every line goes this way, so that it costs no second promise.
    return isLoose ? done.then(() => this.#keepLoose(part, line)) : done;
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
    // RFC 2045 5.2: what is no type is plain text.
    if (loose || !type.value.includes('/')) type.value = 'text/plain';
    if (isSignature(part)) {
      this.holdsSignature = true;
      return;
    }
    const isText = type.value === 'text/plain' || type.value === 'text/html';
    if (part.content && isText) {
      if (this.#hasText && !alternative && isFile(part)) part.contentDisposition.parsed.value = 'attachment';
      if (part.contentDisposition.parsed.value !== 'attachment') {
        this.#hasText = true;
        part.content = asUtf8(type, part.content);
      }
    }
    return library.collectNode.call(this, part, alternative, related);
  }
}

const lineFeed = Buffer.from('\n');

// RFC 1847: it is about the part before it, and nothing to open.
function isSignature({ contentType, parentNode }: Part): boolean {
  const isOne = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/.test(contentType.parsed.value);
  return isOne && parentNode?.contentType.multipart === 'signed';
}

/** Apple Mail shows files of text in the text: with a name, and below a text, it is a file all the same. */
function isFile({ contentType, contentDisposition }: Part): boolean {
  return Boolean(contentDisposition.parsed.params.filename ?? contentType.parsed.params.name);
}

function asUtf8(type: StructuredHeader, content: ArrayBuffer): ArrayBuffer {
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
  const reader = new MimeReader(options);
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
