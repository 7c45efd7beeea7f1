import {
  addressesOf,
  bareAddress,
  type Headers,
  headerOf,
  messageIdOf,
  messageIdsOf,
  readHeaderBlock,
} from '#mail/headers.ts';
import { reportCharsMax } from '#mail/limits.ts';
import type { MailAttachment } from '#mail/message.ts';
import type { Traits } from '#mail/traits.ts';

// What a notice of failure gives back of the mail that did not arrive.

/** True when the mail carries the one that did not arrive, or its headers. */
export function returnsMessage({ attachments }: Traits): boolean {
  return attachments.some(({ type }) => returnedTypes.includes(type));
}

/** Whom the mail did not reach: as a header or the text names them, else to whom the returned one was written. */
export function failedRecipient(traits: Traits): string | null {
  const text = traits.text.slice(0, reportCharsMax);
  const told = (headerOf(traits.headers, 'x-failed-recipients') ?? '').split(',', 1)[0]!;
  const listed = /^[ \t-]{0,8}<?([^\s<>@:]{1,64}@[^\s<>@:]{1,255})>?:?[ \t]*$/m.exec(text)?.[1] ?? '';
  const named =
    /(?:to|address|recipient|user|für|à|aan)\s{0,3}:?\s{0,3}<([^\s<>@]{1,64}@[^\s<>@]{1,255})>/i.exec(text)?.[1] ?? '';
  const returnedTo = addressesOf([headerOf(returnedHeaders(traits), 'to') ?? '']);
  return (
    bareAddress(told) ?? bareAddress(listed) ?? bareAddress(named) ?? (returnedTo.length === 1 ? returnedTo[0]! : null)
  );
}

/** The enhanced status code in what a mail system says, else one made of its reply code: `550` is 5.0.0. */
export function statusIn(text: string): string | null {
  const enhanced = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1];
  const reply = /(?:^|[\s:;(#<])([45])\d\d[\s-]/.exec(text)?.[1];
  return enhanced ?? (reply ? `${reply}.0.0` : null);
}

/** From the returned message or its headers; old programs quote them in the text, Exchange answers to them. */
export function returnedMessageId(traits: Traits): string | null {
  const quoted =
    /^[ \t>]{0,8}message-id:\s{0,8}(<[^<>\s]{1,998}>)/im.exec(traits.text.slice(0, reportCharsMax))?.[1] ?? null;
  const answered = messageIdsOf(headerOf(traits.headers, 'in-reply-to'))[0] ?? null;
  return messageIdOf(headerOf(returnedHeaders(traits), 'message-id')) ?? messageIdOf(quoted) ?? answered;
}

function returnedHeaders({ attachments }: Traits): Headers {
  return readHeaderBlock((partOf(attachments, ...returnedTypes) ?? '').trimStart());
}

const returnedTypes = [
  'message/rfc822',
  'text/rfc822-headers',
  'text/rfc822',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
];

/** The text of the first part of one of these types, as far as a report is read; null when there is none. */
export function partOf(attachments: MailAttachment[], ...types: string[]): string | null {
  const part = attachments.find(({ type }) => types.includes(type));
  return part ? Buffer.from(part.content.subarray(0, reportCharsMax)).toString('utf8') : null;
}
