import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import { firstAnswerClock } from '#mail/letters/clock-cells.ts';
import type {
  AcknowledgementLetter,
  FirstAnswer,
  FollowUpLetter,
  HeldLetter,
  SplitLetter,
} from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import {
  type About,
  about,
  buttons,
  type Common,
  hoursInWords,
  howToReply,
  ifUrgent,
  paragraph,
  phoneChoice,
  sentence,
  small,
} from '#mail/letters/parts.ts';

/** What its reader must understand: this is my number, and by then I have an answer. When urgent: call now. */
export function acknowledgement(letter: AcknowledgementLetter): Block[] {
  const words = mailMessages(letter.language);
  const isComplaint = letter.ticketKind === 'complaint';
  const lead = isComplaint ? words.number.complaint : words.number.acknowledgement;
  return [
    { block: 'number', lead, number: letter.number },
    ...about(letter),
    ...(letter.urgent ? callNow(letter) : []),
    ...(isComplaint ? complaintPromise(letter) : promise(letter, letter.firstAnswer)),
    ...ownWords(letter, 'acknowledgement'),
    ...whatNext(letter, letter.urgent),
    ...copyOf(letter),
  ];
}

function copyOf({ language, copy }: AcknowledgementLetter): Block[] {
  if (!copy) return [];
  return [
    { block: 'heading', text: mailMessages(language).copy },
    { block: 'words', text: copy },
  ];
}

/** What its reader must understand: the old ticket stays closed, this new number goes on with it. */
export function followUp(letter: FollowUpLetter): Block[] {
  const words = mailMessages(letter.language);
  return [
    { block: 'number', lead: words.number.followUp(letter.formerNumber), number: letter.number },
    ...about(letter),
    ...promise(letter, letter.firstAnswer),
    ...ownWords(letter, 'followUp'),
    ...whatNext(letter, false),
  ];
}

/** What its reader must understand: the message is here, a person looks at it by then. It names no ticket (R23). */
export function held(letter: HeldLetter): Block[] {
  const words = mailMessages(letter.language);
  const phones = phoneChoice(letter);
  return [
    paragraph(words.greeting(null)),
    sentence(heldSentence(letter)),
    paragraph(words.held.why),
    { block: 'paragraph', ...words.replyHeld },
    ...(phones
      ? [{ block: 'paragraph' as const, lead: words.ifUrgentHeld.lead, text: words.ifUrgentHeld.text(phones) }]
      : []),
  ];
}

/** What its reader must understand: each subject has its own number, nothing of the message is lost (R5). */
export function split(letter: SplitLetter): Block[] {
  const words = mailMessages(letter.language);
  const title = (number: string, summary: string | null) =>
    letter.summary === null || summary === null ? number : words.labelled(number, summary);
  return [
    { block: 'number', lead: words.number.split, number: letter.number },
    ...about(letter),
    paragraph(words.split.others),
    { block: 'list', items: letter.others.map(({ number, summary }) => title(number, summary)) },
    ...promise(letter, letter.firstAnswer),
    ...whatNext(letter, false),
  ];
}

function heldSentence({ language, desk, firstAnswer }: HeldLetter): string {
  const { sentence, undated } = mailMessages(language).held;
  return firstAnswer ? sentence(dateTime(firstAnswer.dueAt, language, desk.zone)) : undated;
}

function promise({ language, desk }: Common, answer: FirstAnswer | null): Block[] {
  const words = mailMessages(language);
  if (answer === null) return [sentence(words.next)];
  return [
    sentence(words.firstAnswer(dateTime(answer.dueAt, language, desk.zone))),
    ...firstAnswerClock(answer, desk, language),
    small(`${words.next} ${words.hoursCounted(hoursInWords(desk.hours, language))}`),
  ];
}

function complaintPromise(letter: AcknowledgementLetter): Block[] {
  const { language, desk, complaintDueAt } = letter;
  if (!complaintDueAt) return promise(letter, letter.firstAnswer);
  const words = mailMessages(language);
  return [sentence(words.complaintAnswer(deadline(complaintDueAt, language, desk.zone))), small(words.complaintReader)];
}

function callNow(letter: AcknowledgementLetter): Block[] {
  const words = mailMessages(letter.language);
  const phones = phoneChoice(letter);
  return phones ? [sentence(words.urgentNow(phones, letter.number)), paragraph(words.urgentWhy)] : [];
}

function whatNext(letter: About, isUrgent: boolean): Block[] {
  const words = mailMessages(letter.language);
  const { read, confirm } = words.button;
  return [
    howToReply(letter),
    ...(isUrgent ? [] : ifUrgent(letter)),
    ...(letter.links.confirm ? [{ block: 'paragraph' as const, ...words.confirm }] : []),
    ...buttons(letter.links, { read, confirm }),
  ];
}
