import { measure } from '#mail/read/measure.ts';
import type { UnreadableReason } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';

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
