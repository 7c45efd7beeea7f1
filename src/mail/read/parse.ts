import { mailThreads } from '#mail/read/mail-threads.ts';
import { isLight, measure } from '#mail/read/measure.ts';
import type { ParseOptions, Parsing } from '#mail/read/message/message.ts';
import { parseHere } from '#mail/read/parse-here.ts';

/**
 * Parses a mail. It always returns a result: an unreadable mail is saved and parked (R1). Slow mails are parsed in a thread that
 * can be stopped, the many small ones at once. Throws only if no thread can start, which is not the mail's fault.
 */
export async function parseMessage(raw: Uint8Array, options: ParseOptions = {}): Promise<Parsing> {
  const tooMuch = measure(raw);
  if (tooMuch) return { unreadable: tooMuch };
  if (raw.every(isBlank)) return { unreadable: 'empty' };
  return isParsedAtOnce(raw) ? parseHere(raw, options) : mailThreads.parse(raw, options);
}

function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** True if `parseMessage` parses the mail in this thread without waiting; false for mails that may be slow. */
export function isParsedAtOnce(raw: Uint8Array): boolean {
  return isLight(raw);
}
