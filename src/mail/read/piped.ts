import { measure } from '#mail/read/measure.ts';
import { addressesOf, bareAddress, type Headers, readHeaderBlock } from '#mail/read/message/headers.ts';
import { headerBytesMax } from '#mail/read/message/limits.ts';
import type { UnreadableReason } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';

/** A message piped from an MTA, with the delivery data from its headers and the MTA's first line. */
export interface PipedMessage {
  /** The message without the mbox line. */
  raw: Uint8Array;
  /** `''` is the empty envelope sender of bounces; null if unknown. */
  envelopeFrom: string | null;
  /** Recipients, most reliable first: the MTA's own header, then To and Cc. */
  recipients: string[];
}

/** The message in the bytes of a pipe. Never throws. */
export function openPiped(bytes: Uint8Array): PipedMessage {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { from, raw } = withoutMboxLine(whole);
  const headers = readHeaderBlock(raw.toString('utf8', 0, headerBytesMax));
  return { raw, envelopeFrom: from ?? returnPathOf(headers), recipients: recipientsOf(headers) };
}

/** Recipients to look up. More belong to a mailing list, and the MTA's own header comes before them. */
const recipientsMax = 100;

function recipientsOf(headers: Headers): string[] {
  const names = ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc'];
  const all = names.flatMap((name) => addressesOf(headers.get(name)?.slice(0, recipientsMax)));
  return [...new Set(all)].slice(0, recipientsMax);
}

function returnPathOf(headers: Headers): string | null {
  const path = headers.get('return-path')?.[0]?.trim();
  if (path === undefined) return null;
  return path === '<>' ? '' : bareAddress(path.replace(/^<|>$/g, ''));
}

/** `From joke@customer.example  Tue Nov 24 10:00:00 2026`, as written by Postfix's flag F and local delivery. */
function withoutMboxLine(whole: Buffer): { from: string | null; raw: Buffer } {
  if (!/^>?From /.test(whole.toString('latin1', 0, 6))) return { from: null, raw: whole };
  const end = whole.indexOf('\n');
  const sender = whole.toString('utf8', 0, end === -1 ? 0 : Math.min(end, 1000)).split(' ')[1] ?? '';
  const from = /^(?:MAILER-DAEMON|<>)$/i.test(sender) ? '' : bareAddress(sender);
  return end === -1 ? { from: null, raw: whole } : { from, raw: whole.subarray(end + 1) };
}

/**
 * Why these bytes are not a message, or null. A message that merely cannot be parsed is one: it is saved and parked (R1). Only
 * bytes without a known header are parsed, so no message has to pass the parser before it is stored.
 */
export async function neverAMessage(raw: Uint8Array): Promise<UnreadableReason | null> {
  if (measure(raw) === 'messageTooLarge') return 'messageTooLarge';
  if (hasKnownHeader(raw)) return null;
  const parsed = await parseMessage(raw);
  if (!('unreadable' in parsed)) return null;
  return parsed.unreadable === 'empty' || parsed.unreadable === 'notAMessage' ? parsed.unreadable : null;
}

/** Headers come first; this much holds those of any ordinary mail. */
const glimpseBytes = 64 * 1024;

function hasKnownHeader(raw: Uint8Array): boolean {
  const glimpse = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, glimpseBytes)).toString('latin1');
  const head = glimpse.split(/\r?\n\r?\n/, 1)[0]!;
  return /^(?:from|date|subject|to|message-id|received|sender|mime-version)[ \t]{0,8}:/im.test(head);
}
