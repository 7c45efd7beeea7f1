import { writeReference } from '#domain/conversations/reference.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { beginsWithGreeting } from '#mail/letters/agents-greeting.ts';
import { signedWords } from '#mail/letters/agents-words.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { paragraph, small } from '#mail/letters/parts.ts';

/** Key message: we ask you this, and you can simply reply. It shows nothing of the ticket or its requester. */
export function sideQuestion(letter: LetterOf<'sideQuestion'>): Built {
  const { language, recipientName, text, topic, reference } = letter;
  const words = mailMessages(language);
  const greeting = beginsWithGreeting(text, language) ? [] : [paragraph(words.greeting(recipientName))];
  return built(`${writeReference(reference)} ${topic}`, [
    ...greeting,
    ...signedWords(letter),
    small(words.sideQuestion.reply),
  ]);
}
