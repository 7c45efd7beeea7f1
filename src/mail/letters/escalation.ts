import { dateTime } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { EscalationLetter } from '#mail/letters/letter.ts';
import { about, buttons, greeting, sentence, small } from '#mail/letters/parts.ts';

/** Key message: this ticket's target is due or overdue, and you are the one to look at it. */
export function escalation(letter: EscalationLetter): Built {
  const { language, desk, number, target, dueAt, late } = letter;
  const words = mailMessages(language);
  const { due, overdue, onPage } = words.escalation;
  const date = dateTime(dueAt, language, desk.zone);
  return built(words.subject.escalation, [
    greeting(letter),
    sentence((late ? overdue : due)({ number, target: words.escalation.targets[target], date })),
    ...about(letter),
    small(onPage),
    ...buttons(letter.links, { read: words.button.read }),
  ]);
}
