import { mailMessages } from '#locales/mail/messages.ts';
import { signedWords } from '#mail/letters/agents-words.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { buttons, greeting, sentence, small } from '#mail/letters/parts.ts';

/** Key message: we ask for your agreement, and one button gives or refuses it. */
export function approvalRequest(letter: LetterOf<'approvalRequest'>): Built {
  const { language, links, days, number } = letter;
  const words = mailMessages(language);
  const say = words.approval;
  return built(words.subject.approvalRequest, [
    greeting(letter),
    sentence(say.sentence),
    ...signedWords(letter),
    ...buttons(links, { approve: say.approve, refuse: say.refuse }),
    small(say.once(days)),
    small(say.number(number)),
  ]);
}
