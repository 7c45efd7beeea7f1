import { mailThreads } from '#mail/read/mail-threads.ts';
import { isLight, measure } from '#mail/read/measure.ts';
import type { ParseOptions, Parsing } from '#mail/read/message/message.ts';
import { parseHere } from '#mail/read/parse-here.ts';

/**
 * Reads the bytes of a mail. Whatever they are, it answers: what is unreadable is kept and parked (R1). What may take long is
 * read in a thread of its own, which can be stopped; the many small mails are read at once. It throws only when no thread can
 * be started, which is no fault of the mail.
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

/** True when `parseMessage` answers in this thread, without waiting: all but mails that may take long. */
export function isParsedAtOnce(raw: Uint8Array): boolean {
  return isLight(raw);
}
