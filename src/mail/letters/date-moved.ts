import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { closingClock, firstAnswerClock, stepsClock } from '#mail/letters/clock-cells.ts';
import { ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { DateMovedLetter } from '#mail/letters/letter.ts';
import { buttons } from '#mail/letters/parts.ts';

/** Key message: the date that we gave you is now later, and you need not do anything. */
export function dateMoved(letter: DateMovedLetter): Worded {
  const { language, desk, links, moved, formerDate } = letter;
  const { button, confirm } = mailMessages(language);
  const common = {
    ...ticketFilling(letter),
    buttons: buttons(links, { read: button.read, confirm: button.confirm }),
  };
  if (moved.of === 'firstAnswer') {
    const { firstAnswer } = moved;
    return {
      text: 'firstAnswerMoved',
      filling: {
        ...common,
        date: dateTime(firstAnswer.dueAt, language, desk.zone),
        formerDate: dateTime(formerDate, language, desk.zone),
        clock: firstAnswerClock(firstAnswer, desk, language),
        confirm: links.confirm ? [{ block: 'paragraph', ...confirm }] : [],
      },
    };
  }
  const { clock } = moved;
  return {
    text: 'closingMoved',
    filling: {
      ...common,
      date: deadline(clock.closesAt, language, desk.zone),
      formerDate: deadline(formerDate, language, desk.zone),
      clock: clock.phase === 'notice' ? closingClock(clock, desk, language) : stepsClock(clock, desk, language),
    },
  };
}
