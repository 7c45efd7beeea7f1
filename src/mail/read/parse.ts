import { type SafeHtml, sanitise } from '#mail/read/html/sanitise.ts';
import { isLight, measure } from '#mail/read/measure.ts';
import {
  lightTagsMax,
  parseMillisecondsMax,
  parseThreadsMax,
  promptBytesMax,
  promptMilliseconds,
} from '#mail/read/message/limits.ts';
import type { ParseOptions, Parsing } from '#mail/read/message/message.ts';
import { parseHere } from '#mail/read/parse-here.ts';
import { openThreads } from '#mail/read/threads.ts';

/** This process's threads for parsing and sanitising slow mails. */
const mailThreads = openThreads({
  threadsMax: parseThreadsMax,
  millisecondsMax: parseMillisecondsMax,
  promptMilliseconds,
  promptBytesMax,
});

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

/** Larger HTML is sanitised in a thread; even an ordinary newsletter is larger. */
const lightCharactersMax = 32 * 1024;

/**
 * Makes a mail's HTML safe to show, like `sanitise`. Slow HTML is processed in a thread with a time limit, so that no page waits
 * for a stranger's mail. Null if it takes too long: then its text is shown. `pictures` maps each inline picture's Content-ID to
 * its address.
 */
export async function safeHtml(html: string, pictures: Record<string, string> = {}): Promise<SafeHtml | null> {
  const isLight = html.length <= lightCharactersMax && tagsIn(html) <= lightTagsMax;
  if (!isLight) return mailThreads.sanitise(html, pictures);
  return sanitise(html, (contentId) => (Object.hasOwn(pictures, contentId) ? pictures[contentId]! : null));
}

function tagsIn(html: string): number {
  return html.split('<').length - 1;
}
