import { dateTime, deadline } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import { closingClock } from '#mail/letters/clock-cells.ts';
import type { ClosedLetter, ClosingNoticeLetter, ReopenedLateLetter } from '#mail/letters/letter.ts';
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

/** What its reader must understand: it closes on that day unless I react (R16, R17). */
export function closingNotice(letter: ClosingNoticeLetter): Block[] {
  const { language, desk, clock } = letter;
  const words = mailMessages(language);
  return [
    greeting(letter),
    ...(letter.basis === 'handled' ? whatWasDone(letter) : whatWasAsked(letter)),
    sentence(words.closes(deadline(clock.closesAt, language, desk.zone))),
    ...closingClock(clock, desk, language),
    ...ownWords(letter, 'closingNotice'),
    ...choice(letter),
    ...pageLink(letter),
    ticketLine(letter),
    howToReply(letter),
    ...ifUrgent(letter),
  ];
}

/** What its reader must understand: it is closed, for this reason, and a reply opens a new ticket (R21, R22). */
export function closed(letter: ClosedLetter): Block[] {
  const { language, desk, reason, of } = letter;
  const words = mailMessages(language);
  const said = signedWords(language, letter.text, letter.agentName);
  // Whom to ask instead comes first: it is the answer (R8).
  const isReferral = reason === 'redirected' && said.length > 0;
  return [
    greeting(letter),
    ...(isReferral ? [...said, ...ownWords(letter, 'referral')] : []),
    sentence(words.closed.sentence(dateTime(letter.closedAt, language, desk.zone))),
    ...(isReferral ? [] : [paragraph(words.closed.reason[reason]), ...said]),
    ...(reason === 'duplicate' && of ? [paragraph(words.closed.duplicate(of))] : []),
    ...(isReferral ? [] : ownWords(letter, 'closed')),
    ticketLine(letter),
    ...(reason === 'duplicate' ? [] : [{ block: 'paragraph' as const, ...words.closed.again }]),
    ...ifUrgent(letter),
    ...buttons(letter.links, { read: words.button.read }),
  ];
}

/** What its reader must understand: my reply counted, the ticket is open again and I need not write it anew (R19). */
export function reopenedLate(letter: ReopenedLateLetter): Block[] {
  const { language, desk } = letter;
  const words = mailMessages(language);
  return [
    greeting(letter),
    sentence(words.reopenedLate.sentence(dateTime(letter.receivedAt, language, desk.zone))),
    paragraph(words.reopenedLate.why),
    ticketLine(letter),
    howToReply(letter),
    ...ifUrgent(letter),
    ...buttons(letter.links, { read: words.button.read }),
  ];
}

function whatWasDone({ language, text, agentName }: ClosingNoticeLetter): Block[] {
  if (text.trim() === '') return [];
  return [paragraph(mailMessages(language).handled.done), ...signedWords(language, text, agentName)];
}

function whatWasAsked({ language, text, agentName, items }: ClosingNoticeLetter): Block[] {
  const words = mailMessages(language);
  return [
    paragraph(words.silence.heard),
    ...(text.trim() ? [paragraph(words.information.asked), ...signedWords(language, text, agentName)] : []),
    ...(items.length > 0 ? [paragraph(words.information.lead), { block: 'list' as const, items }] : []),
    paragraph(words.silence.stop),
  ];
}

// Each button with what it does; a participant has none, and replies (R20).
function choice(letter: ClosingNoticeLetter): Block[] {
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

// A letter explains the buttons that it shows: after silence, an answer says more than "not solved".
function drawnOnly(letter: ClosingNoticeLetter): ClosingNoticeLetter {
  return letter.basis === 'handled' ? letter : { ...letter, links: { ...letter.links, notSolved: undefined } };
}

// One filled button a mail: seeing the ticket is no choice among the three.
function asLink(block: Block): Block {
  return block.block === 'buttons' ? { block: 'link', ...block.buttons[0]! } : block;
}
