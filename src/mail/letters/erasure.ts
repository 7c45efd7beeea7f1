import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import type { ErasureLetter } from '#mail/letters/letter.ts';
import { paragraph, sentence, small } from '#mail/letters/parts.ts';

/** Key message: when you get an answer; why we refused and what you can do; or that your data is erased. */
export function erasure({ language, desk, recipientName, matter }: ErasureLetter): Block[] {
  const { greeting, erasure: words } = mailMessages(language);
  return [paragraph(greeting(recipientName)), ...said()];

  function said(): Block[] {
    switch (matter.about) {
      case 'received':
        return [
          sentence(words.received.sentence(deadline(matter.dueAt, language, desk.zone))),
          paragraph(words.received.back),
          small(words.received.notYou),
        ];
      case 'refused':
        return [
          sentence(words.refused.sentence),
          paragraph(words.refused.reason),
          { block: 'words', text: matter.reason },
          paragraph(words.refused.rights),
        ];
      case 'done':
        return [sentence(words.done.sentence), paragraph(words.done.stays), small(words.done.last)];
    }
  }
}
