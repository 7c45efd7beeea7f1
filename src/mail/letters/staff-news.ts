import { dateTime } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { about, buttons, greeting, sentence, small } from '#mail/letters/parts.ts';

/** Key message: this ticket is now yours, or somebody wants you to look at it. */
export function staffNews(letter: LetterOf<'staffNews'>): Built {
  const words = mailMessages(letter.language);
  return built(words.subject.staffNews, [
    greeting(letter),
    sentence(saidOf(letter)),
    ...about(letter),
    small(words.staffNews.onPage),
    ...buttons(letter.links, { read: words.button.read }),
  ]);
}

function saidOf({ language, number, news, event }: LetterOf<'staffNews'>): string {
  const say = mailMessages(language).staffNews;
  return news === 'watched' && event !== null
    ? say.watched({ number, what: say.what[event] })
    : say[news === 'mentioned' ? 'mentioned' : 'given']({ number });
}

/** Key message: this ticket's target is due or overdue, and you are the one to look at it. */
export function escalation(letter: LetterOf<'escalation'>): Built {
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
