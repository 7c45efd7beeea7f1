import { deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import { stepsClock } from '#mail/letters/clock-cells.ts';
import type { AnswerLetter, InformationRequestLetter, ReminderLetter } from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import {
  buttons,
  effects,
  greeting,
  howToReply,
  ifUrgent,
  pageLink,
  paragraph,
  sentence,
  signedWords,
  ticketLine,
} from '#mail/letters/parts.ts';

/** What its reader must understand: this is our answer, and what becomes of my ticket when I am silent. */
export function answer(letter: AnswerLetter): Block[] {
  const { language, desk, clock } = letter;
  const words = mailMessages(language);
  return [
    greeting(letter),
    ...signedWords(language, letter.text, letter.agentName),
    sentence(clock ? words.answer.waiting(deadline(clock.closesAt, language, desk.zone)) : words.answer.open),
    ...ownWords(letter, 'answer'),
    ticketLine(letter),
    howToReply(letter),
    ...ifUrgent(letter),
    ...buttons(letter.links, { read: words.button.read }),
    ...pageLink(letter),
  ];
}

/** What its reader must understand: they cannot go on without my answer; this is asked, and then it closes. */
export function informationRequest(letter: InformationRequestLetter): Block[] {
  const { language } = letter;
  return [
    greeting(letter),
    ...signedWords(language, letter.text, letter.agentName),
    ...missing(letter),
    sentence(mailMessages(language).information.sentence),
    ...ownWords(letter, 'informationRequest'),
    ...silence(letter),
  ];
}

/** What its reader must understand: they asked me before and still wait; without an answer it closes then. */
export function reminder(letter: ReminderLetter): Block[] {
  const { language, clock } = letter;
  const words = mailMessages(language);
  return [
    greeting(letter),
    sentence(words.reminder.sentence(clock.asked, clock.of)),
    ...(letter.text.trim() ? [paragraph(words.information.asked)] : []),
    ...signedWords(language, letter.text, letter.agentName),
    ...missing(letter),
    paragraph(words.reminder.stop),
    ...ownWords(letter, 'reminder'),
    ...silence(letter),
  ];
}

function missing({ language, items }: InformationRequestLetter | ReminderLetter): Block[] {
  if (items.length === 0) return [];
  return [paragraph(mailMessages(language).information.lead), { block: 'list', items }];
}

function silence(letter: InformationRequestLetter | ReminderLetter): Block[] {
  const { language, desk, clock, links } = letter;
  const words = mailMessages(language);
  return [
    paragraph(words.information.silence(deadline(clock.closesAt, language, desk.zone))),
    ...stepsClock(clock, desk, language),
    ticketLine(letter),
    howToReply(letter),
    ...ifUrgent(letter),
    ...buttons(links, { read: words.information.form, solved: words.button.solved, moreTime: words.button.moreTime }),
    ...effects(letter),
    ...pageLink(letter),
  ];
}
