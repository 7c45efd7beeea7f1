import { writeReference } from '#domain/conversations/reference.ts';
import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { beginsWithGreeting } from '#mail/letters/agents-greeting.ts';
import { greetingUnlessSaid, signedWords } from '#mail/letters/agents-words.ts';
import { stepsClock } from '#mail/letters/clock-cells.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built, type Filling, ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import { buttons, effects, greeting, pageLink, paragraph, sentence, small, stillOpen } from '#mail/letters/parts.ts';

/** Key message: this is our answer, and your ticket stays open. */
export function answer(letter: LetterOf<'answer'>): Worded {
  const { language, links } = letter;
  return {
    text: 'answer',
    filling: {
      ...ticketFilling(letter),
      greeting: greetingUnlessSaid(letter),
      words: signedWords(letter),
      paragraph: ownWords(letter, 'answer'),
      buttons: [...buttons(links, { read: mailMessages(language).button.read }), ...pageLink(letter)],
    },
  };
}

/** Key message: we need your answer to continue; here is the question, and the date when the ticket closes. */
export function informationRequest(letter: LetterOf<'informationRequest'>): Worded {
  const paragraph = ownWords(letter, 'informationRequest');
  return {
    text: 'informationRequest',
    filling: { ...question(letter), greeting: greetingUnlessSaid(letter), paragraph },
  };
}

/** Key message: we asked you before and still wait; without an answer the ticket closes on this date. */
export function reminder(letter: LetterOf<'reminder'>): Worded {
  const { asked, of } = letter.clock;
  const paragraph = ownWords(letter, 'reminder');
  return {
    text: 'reminder',
    filling: { ...question(letter), reminder: String(asked), reminders: String(of), paragraph },
  };
}

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

/** Key message: we ask you this, and you can simply reply. It shows nothing of the ticket or its requester. */
export function sideQuestion(letter: LetterOf<'sideQuestion'>): Built {
  const { language, recipientName, text, topic, reference } = letter;
  const words = mailMessages(language);
  return built(`${writeReference(reference)} ${topic}`, [
    ...(beginsWithGreeting(text, language) ? [] : [paragraph(words.greeting(recipientName))]),
    ...signedWords(letter),
    small(words.sideQuestion.reply),
  ]);
}

/** The missing items, one per line. */
export function missing(items: string[]): Block[] {
  return items.length > 0 ? [{ block: 'list', items }] : [];
}

function question(letter: LetterOf<'informationRequest' | 'reminder'>): Filling {
  const { language, desk, clock, links } = letter;
  const { information, button } = mailMessages(language);
  const drawn = buttons(links, { read: information.form, solved: button.solved, moreTime: button.moreTime });
  return {
    ...ticketFilling(letter),
    words: signedWords(letter),
    missing: missing(letter.items),
    date: deadline(clock.closesAt, language, desk.zone),
    clock: [...stepsClock(clock, desk, language), ...stillOpen(letter)],
    buttons: [...drawn, ...effects(letter), ...pageLink(letter)],
  };
}
