import { withoutEnd } from '#domain/text-scan.ts';
import { unpackRichText } from '#mail/outlook/compressed-rtf.ts';
import { ByteReader, bytesOf, type Properties, readProperties, textOf } from '#mail/outlook/mapi-properties.ts';
import { decoderOf, textFromRtf } from '#mail/outlook/text-from-rtf.ts';
import { cleanFileName, cleanLine } from '#mail/read/message/characters.ts';
import { fileNameCharsMax } from '#mail/read/message/limits.ts';
import type { MailAttachment } from '#mail/read/message/message.ts';

// A file in Outlook's winmail.dat (MS-OXTNEF), a message format that only Outlook opens. It is not compressed, so its files
// together are never larger than it is.

interface TnefFile {
  name: string | null;
  type: string;
  content: Uint8Array;
  contentId: string | null;
}

interface Tnef {
  text: string | null;
  html: string | null;
  /** The text of Outlook's RTF; null if missing or it cannot be read. */
  richText: string | null;
  hasRichText: boolean;
  files: TnefFile[];
}

const signature = 0x223e9f78;
/** Maximum attachment nesting. */
const depthMax = 3;

/** Unpacks a winmail.dat; null if it is not one or is truncated. */
export function readTnef(bytes: Uint8Array, depth = 0): Tnef | null {
  try {
    return unpack(bytes, depth);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

// The levels for message and attachment attributes; other data is ignored.
const levels = new Set([1, 2]);

const attributes = {
  codePage: 0x00069007,
  body: 0x0002800c,
  message: 0x00069003,
  nextFile: 0x00069002,
  fileTitle: 0x00018010,
  fileData: 0x0006800f,
  file: 0x00069005,
} as const;

const ids = {
  subject: 0x0037,
  displayName: 0x3001,
  body: 0x1000,
  richText: 0x1009,
  html: 0x1013,
  fileObject: 0x3701,
  fileName: 0x3704,
  method: 0x3705,
  longName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
} as const;

interface Found {
  decode: ReturnType<typeof decoderOf>;
  body: string | null;
  message: Properties;
  files: { title: string | null; data: Buffer | null; properties: Properties }[];
}

function unpack(bytes: Uint8Array, depth: number): Tnef | null {
  const reader = new ByteReader(bytes);
  if (reader.u32() !== signature) return null;
  reader.u16();
  const found: Found = { decode: decoderOf(1252), body: null, message: new Map(), files: [] };
  while (reader.left > 0 && levels.has(reader.u8())) {
    const attribute = reader.u32();
    const data = reader.take(reader.u32());
    reader.u16();
    gather(found, attribute, data);
  }
  const text = textOf(found.message, ids.body, found.decode) ?? found.body;
  const html = bytesOf(found.message, ids.html);
  const rich = text?.trim() || html ? null : bytesOf(found.message, ids.richText);
  const rtf = rich && unpackRichText(rich);
  return {
    text,
    html: html && withoutEnd(found.decode(html), /\0/),
    hasRichText: found.message.has(ids.richText),
    richText: rtf && textFromRtf(rtf),
    files: found.files.flatMap((file) => filesOf(file, found.decode, depth)),
  };
}

function gather(found: Found, attribute: number, data: Buffer): void {
  const file = found.files.at(-1);
  if (attribute === attributes.codePage && data.length >= 4) found.decode = decoderOf(data.readUInt32LE());
  else if (attribute === attributes.body) found.body = withoutEnd(found.decode(data), /\0/);
  else if (attribute === attributes.message) found.message = readProperties(data);
  else if (attribute === attributes.nextFile) found.files.push({ title: null, data: null, properties: new Map() });
  else if (attribute === attributes.fileTitle && file) file.title = withoutEnd(found.decode(data), /\0/);
  else if (attribute === attributes.fileData && file) file.data = data;
  else if (attribute === attributes.file && file) file.properties = readProperties(data);
}

/** A file as it is; an embedded message becomes a text with its files beside it. */
function filesOf(
  { title, data, properties }: Found['files'][number],
  decode: Found['decode'],
  depth: number,
): TnefFile[] {
  const say = (id: number) => textOf(properties, id, decode);
  const content = data ?? bytesOf(properties, ids.fileObject);
  if (content === null) return [];
  const name = say(ids.longName) ?? title ?? say(ids.fileName) ?? say(ids.displayName);
  const file = { name, type: say(ids.mimeType) ?? 'application/octet-stream', content, contentId: say(ids.contentId) };
  const within = data === null && depth < depthMax ? readTnef(content, depth + 1) : null;
  return within ? [asText(within, name) ?? file, ...within.files] : [file];
}

function asText({ text: plain, html, richText }: Tnef, name: string | null): TnefFile | null {
  const text = plain ?? (html === null ? richText : null);
  if (text !== null)
    return { name: `${name ?? 'message'}.txt`, type: 'text/plain', content: Buffer.from(text), contentId: null };
  if (html === null) return null;
  return { name: `${name ?? 'message'}.html`, type: 'text/html', content: Buffer.from(html), contentId: null };
}

/** A mail's texts as they came (undefined or null if missing) and its files. */
export interface Content {
  text: string | null | undefined;
  html: string | null | undefined;
  attachments: MailAttachment[];
}

/** Replaces a winmail.dat with its content. It stays a file if it cannot be read, or if its only text is unreadable RTF. */
export function openOutlookEnvelope(content: Content): Content {
  return content.attachments.some(isEnvelope)
    ? content.attachments.reduce(openOne, { ...content, attachments: [] })
    : content;
}

function isEnvelope({ name, type }: MailAttachment): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(name ?? '');
}

function openOne(opened: Content, file: MailAttachment): Content {
  const envelope = isEnvelope(file) ? readTnef(file.content) : null;
  if (envelope === null) return { ...opened, attachments: [...opened.attachments, file] };
  const isWithoutText = !opened.text?.trim() && !opened.html?.trim();
  return {
    text: isWithoutText ? (envelope.text?.trim() ? envelope.text : (envelope.richText ?? envelope.text)) : opened.text,
    html: isWithoutText ? envelope.html : opened.html,
    attachments: [
      ...opened.attachments,
      ...envelope.files.map(asAttachment),
      ...(isWithoutText && holdsMore(envelope) ? [file] : []),
    ],
  };
}

function holdsMore({ text, html, richText, hasRichText }: Tnef): boolean {
  return hasRichText && !text?.trim() && !html?.trim() && !richText?.trim();
}

function asAttachment({ name, type, content, contentId }: TnefFile): MailAttachment {
  return {
    name: name === null ? null : cleanFileName(name, fileNameCharsMax),
    type: cleanLine(type, 100).toLowerCase(),
    content,
    inline: contentId !== null,
    contentId: contentId && (cleanLine(contentId, 998).replace(/^<|>$/g, '') || null),
  };
}
