import type { Attachment, Email } from 'postal-mime';
import { readLanguage } from '#domain/language.ts';
import { readBounceAddress } from '#domain/sending/bounce-address.ts';
import { inAnyLanguage } from '#locales/reading/words.ts';
import { type Content, openOutlookEnvelope } from '#mail/outlook/tnef.ts';
import { classify } from '#mail/read/automatic/classify.ts';
import { readsBetterAsHtml } from '#mail/read/html/reads-as-html.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { measure } from '#mail/read/measure.ts';
import { readAuthentication, type ShownHead } from '#mail/read/message/authentication.ts';
import { cleanFileName, cleanLine, cleanText } from '#mail/read/message/characters.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import { decodeHeader } from '#mail/read/message/encoded-words.ts';
import {
  addressesOf,
  bareAddress,
  correspondentsOf,
  gatherHeaders,
  type Headers,
  headerOf,
  messageIdOf,
  messageIdsOf,
} from '#mail/read/message/headers.ts';
import * as limits from '#mail/read/message/limits.ts';
import type {
  Correspondent,
  MailAttachment,
  ParsedMessage,
  ParseOptions,
  Parsing,
  Protection,
  UnreadableReason,
} from '#mail/read/message/message.ts';
import { type ReadEmail, readMime } from '#mail/read/message/mime-reader.ts';
import { withReadableHead } from '#mail/read/message/readable-head.ts';
import { type Opened, openProtected, protectionOf } from '#mail/read/proof/protected.ts';
import { isEmojiReaction, isReactionPart } from '#mail/read/reply/reaction.ts';
import { readReply } from '#mail/read/reply/reply-text.ts';

const lineFeed = 10;
const carriageReturn = 13;

/** Parses a mail in this thread without a time limit. Use `parseMessage` instead. */
export async function parseHere(bytes: Uint8Array, options: ParseOptions): Promise<Parsing> {
  try {
    const raw = withLineFeeds(withoutBlankStart(bytes));
    const { raw: opened, found } = await openProtected(raw);
    // The content of an envelope must obey the limits too.
    const tooMuch = opened === raw ? null : measure(opened);
    if (tooMuch) return { unreadable: tooMuch };
    const email = await readMime(withReadableHead(opened), parserLimits);
    return assemble(email, found, options);
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/**
 * Replaces lone carriage returns (old Macs) with line feeds. Only if the headers use them: within a text, a lone carriage return
 * may be the writer's. Returns the same bytes if nothing changes.
 */
function withLineFeeds(raw: Uint8Array): Uint8Array {
  const end = raw.indexOf(lineFeed);
  const firstReturn = raw.indexOf(carriageReturn);
  if (firstReturn === -1 || (end !== -1 && firstReturn >= end - 1)) return raw;
  const first = Buffer.from(raw.buffer, raw.byteOffset, Math.min(end === -1 ? raw.length : end, headBytesMax));
  if (!/\r[A-Za-z][\w-]{0,60}[ \t]{0,3}:/.test(first.toString('latin1'))) return raw;
  const lines = Buffer.from(raw);
  for (let at = firstReturn; at !== -1; at = lines.indexOf(carriageReturn, at + 1)) {
    if (lines[at + 1] !== lineFeed) lines[at] = lineFeed;
  }
  return lines;
}

/** Removes blank lines above the headers, which some mails that were saved and sent again have. */
function withoutBlankStart(raw: Uint8Array): Uint8Array {
  if (!isBlank(raw[0])) return raw;
  const first = raw.findIndex((byte) => !isBlank(byte));
  const head = Buffer.from(raw.subarray(Math.max(first, 0), first + 80)).toString('latin1');
  return /^[A-Za-z][\w-]{0,60}[ \t]{0,3}:/.test(head) ? raw.subarray(first) : raw;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === lineFeed || byte === carriageReturn;
}

const headBytesMax = 64 * 1024;

// An embedded message is an attachment: its text is another person's, and its parts would count as this mail's.
const parserLimits = {
  forceRfc822Attachments: true,
  maxNestingDepth: limits.nestingDepthMax,
  maxHeadersSize: limits.headerBytesMax,
};

function reasonOf(error: unknown): UnreadableReason {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Maximum MIME nesting')) return 'nestedTooDeep';
  return message.startsWith('Maximum header size') ? 'headersTooLarge' : 'malformed';
}

function assemble(email: ReadEmail, found: Opened['found'], options: ParseOptions): Parsing {
  const headers = gatherHeaders(email.headers);
  const { text, html } = email;
  const content = openOutlookEnvelope({ text, html, attachments: email.attachments.map(readAttachment) });
  const broken = brokenLimit(headers, content.attachments);
  if (broken) return { unreadable: broken };
  const protection = protectionIn(email, headers, found);
  return { message: { ...read(email, headers, content, options), protection } };
}

function brokenLimit(headers: Headers, attachments: MailAttachment[]): UnreadableReason | null {
  if (!originHeaders.some((name) => headers.has(name))) return 'notAMessage';
  if (attachments.length > limits.attachmentsMax) return 'tooManyAttachments';
  const bytes = attachments.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes > limits.attachmentBytesMax) return 'attachmentsTooLarge';
  const mentioned = recipientHeaders.flatMap((name) => headers.get(name) ?? []);
  const separators = mentioned.reduce((sum, value) => sum + value.split(',').length, 0);
  return separators > limits.addressesMax ? 'tooManyAddresses' : null;
}

// RFC 5322 requires From and Date; a text without any of these headers was never a mail.
const originHeaders = [
  ...['from', 'date', 'subject', 'to', 'message-id', 'received', 'sender', 'mime-version'],
  // Content headers also suffice to parse it.
  ...['content-type', 'content-disposition', 'content-transfer-encoding'],
];
const recipientHeaders = ['from', 'to', 'cc', 'bcc', 'reply-to'];

function read(
  email: Email,
  headers: Headers,
  content: Content,
  options: ParseOptions,
): Omit<ParsedMessage, 'protection'> {
  const senders = correspondentsOf(headers.get('from'));
  const from = senders[0] ?? null;
  const subject = cleanLine(decodeHeader(headerOf(headers, 'subject') ?? ''), limits.subjectCharsMax);
  const { attachments } = content;
  const html = content.html ? content.html.toWellFormed().replaceAll('\0', '') : null;
  const text = textOf(content.text, html);
  const isAnswer = answerSubject.test(subject) || headers.has('in-reply-to') || headers.has('references');
  const { text: reply, saysMore } = readReply(withoutArmour(text), {
    isForward: forwardSubject.test(subject),
    isAnswer,
    letters: options.letters ?? [],
  });
  const returnPath = returnPathOf(headers, options);
  const to = addressesOf(headers.get('to'));
  const deliveredTo = deliveredToOf(headers, options);
  const atBounceAddress = [...deliveredTo, ...to].some((address) => readBounceAddress(address) !== null);
  return {
    messageId: messageIdOf(headerOf(headers, 'message-id')),
    inReplyTo: messageIdOf(headerOf(headers, 'in-reply-to')),
    references: messageIdsOf(headerOf(headers, 'references')),
    date: dateOf(headers),
    from,
    replyTo: correspondentsOf(headers.get('reply-to'))[0] ?? null,
    sender: correspondentsOf(headers.get('sender'))[0] ?? null,
    returnPath,
    deliveredTo,
    to,
    cc: addressesOf(headers.get('cc')),
    subject,
    text,
    html,
    readsAsHtml: html !== null && !isAnswer && readsBetterAsHtml(html),
    replyText: reply,
    saysMore,
    isReaction: isEmojiReaction({ from, replyText: reply, attachments }),
    attachments: attachments.filter((each) => !isReactionPart(each)),
    contentLanguage: readLanguage(headerOf(headers, 'content-language')?.split(',')[0]),
    language: detectLanguage(answerSubject.test(subject) ? reply : `${subject}\n${reply}`),
    ...classify({
      headers,
      from,
      returnPath: wentWithoutReturn(headers) ? '' : returnPath,
      atBounceAddress,
      subject,
      text,
      attachments,
    }),
    authentication: authenticationOf(email, headers, senders, options),
  };
}

// The names used by Postfix, Exim, qmail and others. Only the topmost few count; those below come from earlier servers.
const deliveryHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
const deliveriesMax = 5;

function deliveredToOf(headers: Headers, { envelopeTo }: ParseOptions): string[] {
  const told = deliveryHeaders.flatMap((name) => addressesOf(headers.get(name)?.slice(0, deliveriesMax)));
  return [...new Set([...(envelopeTo ? [envelopeTo.toLowerCase()] : []), ...told])];
}

/** A list that adds a footer wraps the signed part, so the signature no longer covers the mail. */
function protectionIn(email: ReadEmail, headers: Headers, found: Opened['found']): Protection | null {
  if (found !== null) {
    const senders = correspondentsOf(headers.get('from'));
    return protectionOf(found, senders.length === 1 ? senders[0]!.address : null);
  }
  if (email.text?.trimStart().startsWith('-----BEGIN PGP MESSAGE-----')) return 'encrypted';
  if (armourIn(cleanText(email.text ?? '')) !== null) return 'signatureUnverified';
  return email.holdsSignature ? 'signatureUnverified' : null;
}

const forwardSubject = new RegExp(
  `^\\s{0,8}(?:re ?: ?)?(?:${inAnyLanguage(({ prefixes }) => prefixes.forward, 'i')}) ?:`,
  'i',
);
// After such a prefix, the subject may be the desk's own words.
const answerSubject = new RegExp(
  `^\\s{0,8}(?:${inAnyLanguage(({ prefixes }) => prefixes.answer, 'sv|automat|auto')})\\b`,
  'i',
);

function textOf(text: string | null | undefined, html: string | null): string {
  const plain = cleanText(text ?? '').trimEnd();
  if (html === null || (plain !== '' && !mayStandForHtml(plain))) return plain;
  const shown = cleanText(textFromHtml(html));
  const inOneLine = (lines: string) => lines.replace(/\s+/g, ' ');
  return shown === '' || (plain !== '' && inOneLine(shown).includes(inOneLine(plain))) ? plain : shown;
}

/** Newsletters and ticket systems say "Your program cannot show HTML" in place of the text, in one line: more may be a message. */
function mayStandForHtml(plain: string): boolean {
  const line = plain.trim();
  return plain.length <= standInCharactersMax && /^.+$/.test(line) && /(?<=.)\bHTML\b/i.test(line);
}

const standInCharactersMax = 400;

/** The text within an OpenPGP signature of its own lines (RFC 9580, 7), whose dashes are escaped; any other text as it is. */
function withoutArmour(text: string): string {
  const armour = armourIn(text);
  if (armour === null) return text;
  return text.slice(armour.start, armour.end).replace(/^- /gm, '') + text.slice(armour.after);
}

/** Where the signed text starts and ends, and where the text goes on after its signature. */
function armourIn(text: string): { start: number; end: number; after: number } | null {
  const start = clearSignedHead.exec(text)?.[0].length ?? -1;
  const end = start === -1 ? -1 : text.indexOf(signatureBegins, start);
  const closes = end === -1 ? -1 : text.indexOf(signatureEnds, end + signatureBegins.length);
  return closes === -1 ? null : { start, end, after: closes + signatureEnds.length };
}

const clearSignedHead = /^\s{0,9}-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]{1,20}: [^\n]{0,200}\n){0,9}\n/;
const signatureBegins = '\n-----BEGIN PGP SIGNATURE-----\n';
const signatureEnds = '-----END PGP SIGNATURE-----';

function authenticationOf(email: Email, headers: Headers, senders: Correspondent[], { authservId }: ParseOptions) {
  const linesOf = (name: string) => email.headerLines.filter(({ key }) => key === name).map(({ line }) => line);
  const head: ShownHead = {
    senders: senders.map(({ address }) => address),
    fromLines: headers.get('from')?.length ?? 0,
    subjectLines: headers.get('subject')?.length ?? 0,
    results: linesOf('authentication-results'),
    signatures: linesOf('dkim-signature'),
  };
  return readAuthentication(head, authservId ?? undefined);
}

function returnPathOf(headers: Headers, { envelopeFrom }: ParseOptions): string | null {
  const path = envelopeFrom ?? headerOf(headers, 'return-path');
  if (path === null) return null;
  const bare = path
    .replace(/\([^()]*\)/g, '')
    .trim()
    .replace(/^<|>$/g, '')
    .trim();
  return bare === '' ? '' : bareAddress(bare);
}

/** A forwarded mail keeps the Return-Path of its first delivery: it came from a machine, even if a person forwarded it. */
function wentWithoutReturn(headers: Headers): boolean {
  return /^\s*<?(?:>|mailer-daemon\b)/i.test(headerOf(headers, 'return-path') ?? '');
}

// Other years come from a wrong clock, and the database rejects some of them.
function dateOf(headers: Headers): string | null {
  const date = new Date(headerOf(headers, 'date') ?? '');
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 2100 ? Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString() : null;
}

function readAttachment(attachment: Attachment): MailAttachment {
  const { content, disposition, related } = attachment;
  return {
    name: attachment.filename ? cleanFileName(attachment.filename, limits.fileNameCharsMax) : null,
    type: cleanLine(attachment.mimeType, 100).toLowerCase() || 'application/octet-stream',
    content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    inline: related === true || (disposition === 'inline' && attachment.contentId !== undefined),
    contentId: cleanLine(attachment.contentId ?? '', 998).replace(/^<|>$/g, '') || null,
  };
}
