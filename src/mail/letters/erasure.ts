import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { Letter, LetterOf } from '#mail/letters/letter.ts';
import { paragraph, sentence, small } from '#mail/letters/parts.ts';

/** Key message: when you get an answer. */
export function erasureReceived(letter: LetterOf<'erasureReceived'>): Built {
  const { language, desk, dueAt } = letter;
  const { subject, sentence: said, back, notYou } = mailMessages(language).erasure.received;
  return greeted(letter, subject, [
    sentence(said(deadline(dueAt, language, desk.zone))),
    paragraph(back),
    small(notYou),
  ]);
}

/** Key message: why we refused, and what you can do. */
export function erasureRefused(letter: LetterOf<'erasureRefused'>): Built {
  const words = mailMessages(letter.language).erasure.refused;
  return greeted(letter, words.subject, [
    sentence(words.sentence),
    paragraph(words.reason),
    { block: 'words', text: letter.reason },
    paragraph(words.rights),
  ]);
}

/** Key message: your data is erased. */
export function erasureDone(letter: LetterOf<'erasureDone'>): Built {
  const { subject, sentence: said, stays, last } = mailMessages(letter.language).erasure.done;
  return greeted(letter, subject, [sentence(said), paragraph(stays), small(last)]);
}

function greeted({ language, recipientName }: Letter, subject: string, blocks: Block[]): Built {
  return built(subject, [paragraph(mailMessages(language).greeting(recipientName)), ...blocks]);
}
