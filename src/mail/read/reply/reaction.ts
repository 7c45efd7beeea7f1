import { inReading } from '#locales/reading/words.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';

/**
 * Whether a mail is an emoji that a mail program sent for one click on another mail. It asks and answers nothing, so it counts
 * like a bare thank-you (R19). With further words it is a person's mail.
 */
export function isEmojiReaction({
  from,
  replyText,
  attachments,
}: Pick<ParsedMessage, 'from' | 'replyText' | 'attachments'>): boolean {
  const files = attachments.filter(({ inline, type }) => !isReactionPart({ type }) && !inline);
  if (files.length > 0 || replyText.length > charactersMax) return false;
  const lines = replyText
    .replaceAll(emoji, '')
    .replaceAll(gmailAddress, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (attachments.some(isReactionPart)) return lines.length <= gmailLinesMax && !lines.some(asks);
  return lines.length === 1 && from !== null && phrases.some((phrase) => says(lines[0]!, phrase, from.name));
}

/** Gmail's part with the emoji, which is no file (developers.google.com/workspace/gmail/reactions/format). */
export function isReactionPart({ type }: { type: string }): boolean {
  return type === 'text/vnd.google.email-reaction+json';
}

/** Gmail writes who reacted, perhaps in two lines, and the address of its own page. */
const gmailLinesMax = 2;
const gmailAddress = /<?https:\/\/www\.google\.com\/[^\s>]{0,300}>?/g;
const charactersMax = 400;
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu;
const asks = (line: string) => line.includes('?');

// Outlook marks nothing: it writes the sender's name and a phrase.
const phrases = inReading(({ reacted }) => new RegExp(`^(.{1,200}?) (?:${reacted})\\s?:$`, 'iu'));

/** The name must be the sender's: a person may write that somebody else answered. */
function says(line: string, phrase: RegExp, name: string): boolean {
  const named = phrase.exec(line)?.[1];
  return named !== undefined && name !== '' && wordsOf(named) === wordsOf(name);
}

/** "Dubois, Claire" and "Claire Dubois" are one name. */
function wordsOf(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}
