import type { Traits } from '#mail/read/automatic/traits.ts';
import { type Headers, headerOf, messageIdOf, messageIdsOf, readHeaderBlock } from '#mail/read/message/headers.ts';
import { reportCharsMax } from '#mail/read/message/limits.ts';
import type { MailAttachment } from '#mail/read/message/message.ts';

/** True if the mail carries the undelivered mail or its headers. */
export function returnsMessage({ attachments }: Traits): boolean {
  return attachments.some(({ type }) => returnedTypes.includes(type));
}

/**
 * The Message-ID of the undelivered mail, from its returned headers; null if unknown. Old programs quote them in the text, and
 * Exchange replies to the mail.
 */
export function returnedMessageId(traits: Traits): string | null {
  const quoted =
    /^[ \t>|]{0,8}message-id:\s{0,8}(<[^<>\s]{1,998}>)/im.exec(traits.text.slice(0, reportCharsMax))?.[1] ?? null;
  const answered = messageIdsOf(headerOf(traits.headers, 'in-reply-to'))[0] ?? null;
  return messageIdOf(headerOf(returnedHeaders(traits), 'message-id')) ?? messageIdOf(quoted) ?? answered;
}

/** The headers of the undelivered mail. A nested report is not that mail; it returns the mail in turn. */
export function returnedHeaders({ attachments }: Traits): Headers {
  const returned = textsOf(attachments, returnedTypes).map((text) => readHeaderBlock(text.trimStart()));
  const nested = nestedParts(attachments)
    .filter(({ type }) => returnedTypes.includes(type))
    .map(({ body }) => readHeaderBlock(body.trimStart()));
  return nested.at(-1) ?? returned.find((headers) => headers.has('message-id')) ?? returned[0] ?? new Map();
}

const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'text/rfc822',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
];

/** The text of the first part of one of these types, up to the report limit; null if missing. */
export function partOf(attachments: MailAttachment[], ...types: string[]): string | null {
  return textsOf(attachments, types)[0] ?? null;
}

/** Every delivery status of the mail; statuses within a returned report come last. */
export function deliveryStatusesOf(attachments: MailAttachment[]): string[] {
  const nested = nestedParts(attachments).filter(({ type }) => statusTypes.includes(type));
  return [...textsOf(attachments, statusTypes), ...nested.map(({ body }) => body)];
}

const statusTypes = ['message/delivery-status', 'message/global-delivery-status'];

function textsOf(attachments: MailAttachment[], types: readonly string[]): string[] {
  return attachments.filter(({ type }) => types.includes(type)).map(textOf);
}

function textOf({ content }: MailAttachment): string {
  return Buffer.from(content.subarray(0, reportCharsMax)).toString('utf8');
}

/** The parts of returned reports, at any depth. Ordinary returned mail is not searched. */
function nestedParts(attachments: MailAttachment[]): { type: string; body: string }[] {
  return textsOf(attachments, ['message/rfc822', 'message/global'])
    .filter((text) => /^multipart\/report\b/i.test(headerOf(readHeaderBlock(text.trimStart()), 'content-type') ?? ''))
    .flatMap(partsIn);
}

/** Reports nest a few levels, with three parts each. */
const nestedPartsMax = 20;

/** The parts after each boundary line, in order, each with its text up to the next boundary. */
function partsIn(report: string): { type: string; body: string }[] {
  return report
    .split(/^--[^\s-][^\r\n]{0,200}\r?$/m)
    .slice(1, nestedPartsMax + 1)
    .flatMap((part) => {
      const text = part.replace(/^\r?\n/, '');
      const end = /\r?\n\r?\n/.exec(text);
      if (end === null) return [];
      const headers = readHeaderBlock(text);
      const type = (headerOf(headers, 'content-type') ?? '').split(';', 1)[0]!.trim().toLowerCase();
      const body = text.slice(end.index + end[0].length);
      const isBase64 = /base64/i.test(headerOf(headers, 'content-transfer-encoding') ?? '');
      return [{ type, body: isBase64 ? Buffer.from(body, 'base64').toString('utf8') : body }];
    });
}
