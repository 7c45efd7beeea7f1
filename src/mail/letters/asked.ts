import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { stepsClock } from '#mail/letters/clock-cells.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Filling, ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { AnswerLetter, InformationRequestLetter, ReminderLetter } from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import { buttons, effects, pageLink, signedWords, stillOpen } from '#mail/letters/parts.ts';

/** What its reader must understand: this is our answer, and my ticket stays open. */
export function answer(letter: AnswerLetter): Worded {
  const { language, links } = letter;
  return {
    text: 'answer',
    filling: {
      ...ticketFilling(letter),
      ...{ words: signedWords(letter), paragraph: ownWords(letter, 'answer') },
      buttons: [...buttons(links, { read: mailMessages(language).button.read }), ...pageLink(letter)],
    },
  };
}

/** What its reader must understand: they cannot go on without my answer; this is asked, and then it closes. */
export function informationRequest(letter: InformationRequestLetter): Worded {
  const paragraph = ownWords(letter, 'informationRequest');
  return { text: 'informationRequest', filling: { ...question(letter), paragraph } };
}

/** What its reader must understand: they asked me before and still wait; without an answer it closes then. */
export function reminder(letter: ReminderLetter): Worded {
  const { asked, of } = letter.clock;
  const paragraph = ownWords(letter, 'reminder');
  return {
    text: 'reminder',
    filling: { ...question(letter), reminder: String(asked), reminders: String(of), paragraph },
  };
}

/** What is missing, each a line. */
export function missing(items: string[]): Block[] {
  return items.length > 0 ? [{ block: 'list', items }] : [];
}

function question(letter: InformationRequestLetter | ReminderLetter): Filling {
  const { language, desk, clock, links } = letter;
  const { information, button } = mailMessages(language);
  const drawn = buttons(links, { read: information.form, solved: button.solved, moreTime: button.moreTime });
  return {
    ...ticketFilling(letter),
    ...{ words: signedWords(letter), missing: missing(letter.items) },
    ...{
      date: deadline(clock.closesAt, language, desk.zone),
      clock: [...stepsClock(clock, desk, language), ...stillOpen(letter)],
    },
    buttons: [...drawn, ...effects(letter), ...pageLink(letter)],
  };
}
