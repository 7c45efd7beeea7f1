import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { greetingUnlessSaid, signedWords } from '#mail/letters/agents-words.ts';
import { missing } from '#mail/letters/asked.ts';
import { closingClock, firstAnswerClock, stepsClock } from '#mail/letters/clock-cells.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import { buttons, effects, greeting, pageLink, stillOpen } from '#mail/letters/parts.ts';

/** Key message: the ticket closes on that day unless you react (R16, R17). */
export function closingNotice(letter: LetterOf<'closingNotice'>): Worded {
  const { language, desk, clock, basis } = letter;
  return {
    text: basis,
    filling: {
      ...ticketFilling(letter),
      greeting: basis === 'handled' ? greetingUnlessSaid(letter) : [greeting(letter)],
      words: signedWords(letter),
      missing: missing(letter.items),
      date: deadline(clock.closesAt, language, desk.zone),
      clock: [...closingClock(clock, desk, language), ...stillOpen(letter)],
      buttons: [...choice(letter), ...pageLink(letter)],
      paragraph: ownWords(letter, 'closingNotice'),
    },
  };
}

/** Key message: the ticket is closed for this reason, and a reply opens a new ticket (R21, R22). */
export function closed(letter: LetterOf<'closed'>): Worded {
  const { language, desk, reason } = letter;
  const { closed: words, button } = mailMessages(language);
  // The other contact comes first, because it is the answer (R8).
  const text = reason === 'redirected' ? 'referral' : reason;
  return {
    text,
    filling: {
      ...ticketFilling(letter),
      greeting: greetingUnlessSaid(letter),
      date: dateTime(letter.closedAt, language, desk.zone),
      remaining: letter.of,
      words: signedWords(letter),
      buttons: buttons(letter.links, { read: button.read }),
      reply: [{ block: 'paragraph', ...words.again }],
      paragraph: ownWords(letter, text === 'referral' ? text : 'closed'),
    },
  };
}

/** Key message: your reply counted, the ticket is open again, and you need not write it again (R19). */
export function reopenedLate(letter: LetterOf<'reopenedLate'>): Worded {
  const { language, desk, links } = letter;
  return {
    text: 'reopenedLate',
    filling: {
      ...ticketFilling(letter),
      date: dateTime(letter.receivedAt, language, desk.zone),
      buttons: buttons(links, { read: mailMessages(language).button.read }),
    },
  };
}

// Each button with its effect. Participants get no buttons; they reply (R20).
function choice(letter: LetterOf<'closingNotice'>): Block[] {
  const { language, basis, links } = letter;
  const words = mailMessages(language);
  const { solved, notSolved, moreTime, read } = words.button;
  const drawn =
    basis === 'handled'
      ? buttons(links, { solved, notSolved, moreTime })
      : buttons(links, { read: words.information.form, solved, moreTime });
  if (drawn.length === 0) return [];
  const question = basis === 'handled' ? words.solvedQuestion : words.moreTimeQuestion;
  const toRead = basis === 'handled' ? buttons(links, { read }) : [];
  return [{ block: 'heading', text: question }, ...drawn, ...effects(drawnOnly(letter)), ...toRead.map(asLink)];
}

// Keeps only the links that are drawn as buttons. After silence, an answer says more than "not solved".
function drawnOnly(letter: LetterOf<'closingNotice'>): LetterOf<'closingNotice'> {
  return letter.basis === 'handled' ? letter : { ...letter, links: { ...letter.links, notSolved: undefined } };
}

// Each mail has one filled button; the ticket link is not one of the three choices.
function asLink(block: Block): Block {
  return block.block === 'buttons' ? { block: 'link', ...block.buttons[0]! } : block;
}

/** Key message: the date that we gave you is now later, and you need not do anything. */
export function dateMoved(letter: LetterOf<'dateMoved'>): Worded {
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
