import { Readable } from 'node:stream';
import * as base64 from 'nodemailer/lib/base64';
import MailComposer from 'nodemailer/lib/mail-composer';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as quotedPrintable from 'nodemailer/lib/qp';
import type { Instant } from '#domain/instant.ts';
import { rulesOf } from '#domain/letters/registry.ts';
import { contentId } from '#mail/letters/draw/rich-words.ts';
import type { Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { flow } from '#mail/read/message/flowed.ts';
import { attachmentsMax, messageIdCharsMax, referencesMax } from '#mail/read/message/limits.ts';

/** A file attached to a letter. */
export interface OutgoingAttachment {
  name: string;
  type: string;
  content: Uint8Array;
  /** The Content-ID by which the HTML part shows it inline (RFC 2392). */
  shownAs?: string;
}

export interface Composition {
  letter: Letter;
  words: WrittenLetter;
  /** One recipient per mail, so that its Message-ID can be bound to them. */
  to: string;
  /** Signed, with angle brackets. */
  messageId: string;
  /** With the desk's clock. */
  date: Instant;
  /** Message-IDs of the thread with this address, oldest first; the mail answers the last one. */
  thread: string[];
  attachments: OutgoingAttachment[];
}

/** Returns the signature header lines for a mail, given as pieces in order; empty if the mail stays unsigned. */
export type SignPieces = (pieces: readonly Uint8Array[]) => Promise<Uint8Array>;

/**
 * The bytes of a mail, which are saved and sent, also when it is sent again (R26). They are joined once, after `sign`. Throws if
 * a header value contains a line break, because no unchecked input gets this far (attack 18).
 */
export async function composeMail(composition: Composition, sign?: SignPieces): Promise<Uint8Array> {
  const { letter, words, to, messageId, date, attachments } = composition;
  const thread = composition.thread.slice(-referencesMax);
  [to, messageId, words.subject, letter.desk.mailbox, letter.desk.names[letter.language], ...thread].forEach(
    refuseBreak,
  );
  [messageId, ...thread].forEach(checkMessageId);
  if (attachments.length > attachmentsMax) throw new RangeError('too many attachments');
  const message = new MailComposer({
    from: { name: letter.desk.names[letter.language], address: letter.desk.mailbox },
    to: { name: '', address: to },
    subject: words.subject,
    messageId,
    inReplyTo: thread.at(-1),
    references: thread,
    date: new Date(date),
    headers: automaticHeaders(letter),
    // The preferred part comes last (RFC 2046 5.1.4).
    alternatives: [
      { contentType: 'text/plain; charset=utf-8; format=flowed', content: withLineEnds(flow(words.text)), ...readable },
      { contentType: 'text/html; charset=utf-8', content: withLineEnds(words.html), ...readable },
    ],
    attachments: attachments.map(attached),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const pieces = [...piecesOf(message.compile())];
  return Buffer.concat(sign ? [await sign(pieces), ...pieces] : pieces);
}

/** RFC 5322 2.3: a line ends with both characters. */
function withLineEnds(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}

/**
 * The bytes of a part and of the parts within it, in order. The library's own streams need a dozen turns of the event loop and twice
 * the processor time for a letter.
 */
function* piecesOf(part: MimeNode): Generator<Buffer> {
  yield Buffer.from(`${part.buildHeaders()}\r\n\r\n`);
  const { boundary, childNodes, content } = part;
  if (boundary) {
    for (const child of childNodes) {
      yield Buffer.from(`--${boundary}\r\n`);
      yield* piecesOf(child);
      yield Buffer.from('\r\n');
    }
    yield Buffer.from(`--${boundary}--\r\n`);
  } else if (typeof content === 'string') yield Buffer.from(quotedPrintable.wrap(quotedPrintable.encode(content)));
  else if (Buffer.isBuffer(content)) yield* linesOf(content);
}

/** A file in base64, in lines. */
function* linesOf(content: Buffer): Generator<Buffer> {
  let end = '';
  for (const slice of slicesOf(content)) {
    yield Buffer.from(end + base64.wrap(base64.encode(slice)));
    end = '\r\n';
  }
}

const readable = { contentTransferEncoding: 'quoted-printable' } as const;

/**
 * Notices by the clock and automatic replies are marked, so that nothing answers them (RFC 3834). An agent's messages are not.
 */
function automaticHeaders({ kind, language }: Letter): Record<string, string> {
  const submitted = rulesOf(kind).automatic;
  return {
    ...(submitted ? { 'Auto-Submitted': submitted } : {}),
    'X-Auto-Response-Suppress': submitted ? 'All' : 'OOF, AutoReply',
    // Outlook then offers no emoji as an answer: it says nothing that an agent could act on.
    'X-MS-Reactions': 'disallow',
    'Content-Language': language,
  };
}

/** A multiple of three, so that each slice is whole in base64. */
const sliceBytes = 57 * 1024;

function attached({ name, type, content, shownAs }: OutgoingAttachment) {
  [name, type].forEach(refuseBreak);
  return {
    filename: name,
    contentType: type,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    ...(shownAs === undefined
      ? { contentDisposition: 'attachment' as const }
      : { contentDisposition: 'inline' as const, cid: contentId(shownAs) }),
    // A sender's text must stay byte for byte. A message part may not be encoded (RFC 2046 5.2.1), so it is sent as bytes.
    contentTransferEncoding: 'base64',
    ...(type.startsWith('message/') ? { contentType: 'application/octet-stream' } : {}),
  };
}

/** A stream over the same memory, in slices: encoders that get a whole file at once copy it several times. */
export function inSlices({ buffer, byteOffset, byteLength }: Uint8Array): Readable {
  const whole = Buffer.from(buffer, byteOffset, byteLength);
  return Readable.from(slicesOf(whole));
}

function* slicesOf(whole: Buffer): Generator<Buffer> {
  for (let start = 0; start < whole.byteLength; start += sliceBytes) yield whole.subarray(start, start + sliceBytes);
}

function refuseBreak(value: string): void {
  if (/[\r\n\0]/.test(value)) throw new Error('a header value has a line break');
}

function checkMessageId(id: string): void {
  if (id.length > messageIdCharsMax || !/^<[^<>\s]+>$/.test(id)) throw new Error('not a Message-ID');
}
