import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { closingClock, firstAnswerClock, stepsClock } from '#mail/letters/clock-cells.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { exceptionInWords, exceptionsBetween } from '#mail/letters/exceptions.ts';
import { deskFilling, type Filling, ticketFilling, type Worded } from '#mail/letters/filling.ts';
import type { FirstAnswer, LetterOf } from '#mail/letters/letter.ts';
import { ownWords } from '#mail/letters/own-words.ts';
import { type About, buttons, type Common, hoursInWords, paragraph, phoneChoice, small } from '#mail/letters/parts.ts';
import { urgentCall } from '#mail/letters/urgent-call.ts';

/** Key message: this is your number, and you get an answer by this time. If urgent: call now. */
export function acknowledgement(letter: LetterOf<'acknowledgement'>): Worded {
  const { ticketKind, urgent } = letter;
  return {
    text: ticketKind === 'complaint' ? 'complaint' : urgent ? 'urgent' : 'request',
    filling: {
      ...ticketFilling(letter),
      ...promise(letter, letter.firstAnswer),
      ...proof(letter),
      copy: [...wrongNumber(letter), ...copyOf(letter)],
      paragraph: ownWords(letter, 'acknowledgement'),
      call: urgent ? whenToCall(letter) : null,
    },
  };
}

/** The same sentence as on the page, with the numbers to call (R12); null if no line ever opens. */
function whenToCall(letter: LetterOf<'acknowledgement'>): string | null {
  const { language, desk, writtenAt } = letter;
  const when = urgentCall(desk, language, writtenAt);
  return when && mailMessages(language).labelled(when, phoneChoice(letter));
}

/** Key message: the old ticket stays closed, and this new number continues it. */
export function followUp(letter: LetterOf<'followUp'>): Worded {
  const promised = promise(letter, letter.firstAnswer);
  const paragraph = ownWords(letter, 'followUp');
  return {
    text: 'followUp',
    filling: { ...ticketFilling(letter), ...promised, ...proof(letter), former: letter.formerNumber, paragraph },
  };
}

/** Key message: we received your message, and a person looks at it by this time. It shows no ticket (R23). */
export function held(letter: LetterOf<'held'>): Worded {
  const words = mailMessages(letter.language);
  const phones = phoneChoice(letter);
  const { lead, text } = words.ifUrgentHeld;
  return {
    text: 'held',
    filling: {
      ...deskFilling(letter),
      greeting: [paragraph(words.greeting(null))],
      date: promise(letter, letter.firstAnswer).date ?? null,
      reply: [{ block: 'paragraph', ...words.replyHeld }],
      phones: phones || null,
      urgent: phones ? [{ block: 'paragraph', lead, text: text(phones) }] : [],
    },
  };
}

/** Key message: each subject has its own number, and nothing in your message is lost (R5). */
export function split(letter: LetterOf<'split'>): Worded {
  const promised = promise(letter, letter.firstAnswer);
  return {
    text: 'split',
    filling: { ...ticketFilling(letter), ...promised, ...proof(letter), former: letter.otherNumber },
  };
}

/** Tells the writer that the quoted number does not exist (R2). */
function wrongNumber({ language, wrongNumber: wrong }: LetterOf<'acknowledgement'>): Block[] {
  return wrong ? [paragraph(mailMessages(language).wrongNumber(wrong.typed, wrong.of))] : [];
}

/** A copy of the submitted form, never to an unproved address (R3). */
function copyOf({ language, copy, summary }: LetterOf<'acknowledgement'>): Block[] {
  if (!copy || summary === null) return [];
  return [
    { block: 'heading', text: mailMessages(language).copy },
    { block: 'words', text: copy },
  ];
}

type Promising = Common & { complaintDueAt?: string | null };

/**
 * The due time and the service hours until then. A complaint gets its last day only (R10). Empty if the desk has no opening
 * hours.
 */
function promise({ language, desk, complaintDueAt }: Promising, answer: FirstAnswer | null): Filling {
  if (complaintDueAt) return { date: deadline(complaintDueAt, language, desk.zone), clock: null };
  if (answer === null) return { date: null, clock: null };
  const counted = mailMessages(language).hoursCounted(hoursInWords(desk.hours, language));
  // Exceptional hours explain why the date differs from the usual week.
  const others = exceptionsBetween(desk, answer.receivedAt, answer.dueAt).map((each) =>
    exceptionInWords(each, language),
  );
  return {
    date: dateTime(answer.dueAt, language, desk.zone),
    clock: [...firstAnswerClock(answer, desk, language), small([counted, ...others].join(' '))],
  };
}

/** The button that proves an address, with its purpose, or the button that opens the ticket. */
function proof({ language, links }: About): Filling {
  const { button, confirm } = mailMessages(language);
  return {
    confirm: links.confirm ? [{ block: 'paragraph', ...confirm }] : [],
    buttons: buttons(links, { read: button.read, confirm: button.confirm }),
  };
}

/** Key message: somebody added you to this ticket; you can read, reply or leave (R23). */
export function takingPart(letter: LetterOf<'takingPart'>): Worded {
  return { text: 'takingPart', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

/** Key message: this link opens your ticket once, for a short time; if you did not ask for it, do nothing. */
export function ticketLink(letter: LetterOf<'ticketLink'>): Worded {
  return { text: 'ticketLink', filling: { ...ticketFilling(letter), buttons: toTicket(letter) } };
}

function toTicket({ language, links }: LetterOf<'takingPart' | 'ticketLink'>) {
  return buttons(links, { read: mailMessages(language).button.read });
}

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
