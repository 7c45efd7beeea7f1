import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { closingClock, stepsClock } from '#mail/letters/clock-cells.ts';
import { ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { buttons } from '#mail/letters/parts.ts';

/** Key message: everything continues in one ticket, and both numbers lead to it (R5). */
export function rejoined(letter: LetterOf<'rejoined'>): Worded {
  return { text: 'rejoined', filling: common(letter) };
}

/** Key message: your number is a separate ticket again, and this happens if you do not answer (R5, R18). */
export function restored(letter: LetterOf<'restored'>): Worded {
  const { language, desk, clock } = letter;
  const drawn = clock?.phase === 'notice' ? closingClock : stepsClock;
  return {
    text: 'restored',
    filling: {
      ...common(letter),
      date: clock && deadline(clock.closesAt, language, desk.zone),
      clock: clock && drawn(clock, desk, language),
    },
  };
}

function common(letter: LetterOf<'rejoined' | 'restored'>) {
  const { button } = mailMessages(letter.language);
  const drawn = buttons(letter.links, { read: button.read, confirm: button.confirm });
  return { ...ticketFilling(letter), buttons: drawn, former: letter.otherNumber };
}
