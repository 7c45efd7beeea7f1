import { measure } from '#mail/read/measure.ts';
import type { UnreadableReason } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';

/**
 * Why these bytes were never a message, or null. A message that merely cannot be read is one: it is kept and parked (R1).
 * The parser is only asked about what has no known header, so that no message has to pass it before it is stored.
 */
export async function neverAMessage(raw: Uint8Array): Promise<UnreadableReason | null> {
  if (measure(raw) === 'messageTooLarge') return 'messageTooLarge';
  if (hasKnownHeader(raw)) return null;
  const parsed = await parseMessage(raw);
  if (!('unreadable' in parsed)) return null;
  return parsed.unreadable === 'empty' || parsed.unreadable === 'notAMessage' ? parsed.unreadable : null;
}

/** Headers stand first; so many bytes hold those of any ordinary mail. */
const glimpseBytes = 64 * 1024;

function hasKnownHeader(raw: Uint8Array): boolean {
  const glimpse = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, glimpseBytes)).toString('latin1');
  const head = glimpse.split(/\r?\n\r?\n/, 1)[0]!;
  return /^(?:from|date|subject|to|message-id|received|sender|mime-version)[ \t]{0,8}:/im.test(head);
}
