import { mailMessages } from '#locales/mail/messages.ts';
import { access, type WordedAccess } from '#mail/letters/access.ts';
import { accessReview, isReview, type ReviewLetter, reviewSubject } from '#mail/letters/access-review.ts';
import { answer, informationRequest, reminder } from '#mail/letters/asked.ts';
import { closed, closingNotice, reopenedLate } from '#mail/letters/closing.ts';
import { dateMoved } from '#mail/letters/date-moved.ts';
import type { Block, Draft } from '#mail/letters/draw/blocks.ts';
import { drawHtml } from '#mail/letters/draw/draw-html.ts';
import { drawText } from '#mail/letters/draw/draw-text.ts';
import { erasure } from '#mail/letters/erasure.ts';
import { escalation } from '#mail/letters/escalation.ts';
import { fillLine, fillText, templateOf, type Worded } from '#mail/letters/filling.ts';
import type { AccessLetter, Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { colleagueWrote, knownIncident, organisationDigest, organisationTicket } from '#mail/letters/notifications.ts';
import { takingPart, ticketLink } from '#mail/letters/page.ts';
import { choiceOf, footer, footerForStranger, phonesOf } from '#mail/letters/parts.ts';
import { acknowledgement, followUp, held, split } from '#mail/letters/received.ts';
import { rejoined, restored } from '#mail/letters/relations.ts';
import { addressCode, invitation, providerCode, signInCode, signInNews, testMail } from '#mail/letters/sign-in.ts';
import { staffNewsBlocks } from '#mail/letters/staff-news.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { subjectCharsMax } from '#mail/read/message/limits.ts';

/** Subject, plain text and HTML of a mail, all in the letter's one language (R27). */
export function writeLetter(letter: Letter): WrittenLetter {
  // TypeScript cannot narrow an access letter by its nested `matter.about`.
  const worded = letter as WordedLetter | PlainLetter;
  const isFirstContact = ['acknowledgement', 'followUp', 'held', 'takingPart', 'split'].includes(letter.kind);
  const draft: Draft = {
    ...(isWorded(worded) ? fromTemplate(worded) : asBuilt(worded)),
    footer: isFirstContact ? footerForStranger(letter) : footer(letter),
    choice: choiceOf(letter),
    phones: phonesOf(letter),
  };
  const { language } = letter;
  return {
    subject: draft.subject,
    text: drawText(draft, language),
    html: drawHtml(draft, { language, deskName: letter.desk.names[language] }),
  };
}

const wordedKinds = [
  'acknowledgement',
  'followUp',
  'held',
  'answer',
  'informationRequest',
  'reminder',
  'closingNotice',
  'closed',
  'reopenedLate',
  'dateMoved',
  'split',
  'rejoined',
  'restored',
  'takingPart',
  'ticketLink',
] as const;
type WordedLetter = Extract<Letter, { kind: (typeof wordedKinds)[number] }> | WordedAccess;
type PlainLetter = Exclude<Letter, WordedLetter | AccessLetter> | ReviewLetter;

/** True if a desk can replace the letter's text. */
function isWorded(letter: WordedLetter | PlainLetter): letter is WordedLetter {
  if (letter.kind === 'access') return !isReview(letter);
  return (wordedKinds as readonly string[]).includes(letter.kind);
}

function asBuilt(letter: PlainLetter): Pick<Draft, 'subject' | 'blocks'> {
  return { subject: subjectOf(letter), blocks: blocksOf(letter) };
}

function fromTemplate(letter: WordedLetter): Pick<Draft, 'subject' | 'blocks'> {
  const { text, filling } = wordedOf(letter);
  const template = templateOf(letter, text);
  const phrase = fillLine(template.subject, filling);
  return { subject: 'number' in letter ? numbered(letter, phrase) : phrase, blocks: fillText(template.text, filling) };
}

function wordedOf(letter: WordedLetter): Worded {
  switch (letter.kind) {
    case 'access':
      return access(letter);
    case 'acknowledgement':
      return acknowledgement(letter);
    case 'followUp':
      return followUp(letter);
    case 'held':
      return held(letter);
    case 'answer':
      return answer(letter);
    case 'informationRequest':
      return informationRequest(letter);
    case 'reminder':
      return reminder(letter);
    case 'closingNotice':
      return closingNotice(letter);
    case 'closed':
      return closed(letter);
    case 'reopenedLate':
      return reopenedLate(letter);
    case 'dateMoved':
      return dateMoved(letter);
    case 'split':
      return split(letter);
    case 'rejoined':
      return rejoined(letter);
    case 'restored':
      return restored(letter);
    case 'takingPart':
      return takingPart(letter);
    case 'ticketLink':
      return ticketLink(letter);
  }
}

function blocksOf(letter: PlainLetter): Block[] {
  switch (letter.kind) {
    case 'access':
      return accessReview(letter);
    case 'signInCode':
      return signInCode(letter);
    case 'providerCode':
      return providerCode(letter);
    case 'addressCode':
      return addressCode(letter);
    case 'invitation':
      return invitation(letter);
    case 'testMail':
      return testMail(letter);
    case 'signInNews':
      return signInNews(letter);
    case 'colleagueWrote':
      return colleagueWrote(letter);
    case 'organisationTicket':
      return organisationTicket(letter);
    case 'escalation':
      return escalation(letter);
    case 'staffNews':
      return staffNewsBlocks(letter);
    case 'organisationDigest':
      return organisationDigest(letter);
    case 'knownIncident':
      return knownIncident(letter);
    case 'erasure':
      return erasure(letter);
  }
}

function subjectOf(letter: PlainLetter): string {
  if (letter.kind === 'access') return cleanLine(reviewSubject(letter), subjectCharsMax);
  const words = mailMessages(letter.language);
  if (letter.kind === 'knownIncident')
    return cleanLine(words.labelled(words.subject.knownIncident, letter.title), subjectCharsMax);
  if (letter.kind === 'erasure') return words.erasure[letter.matter.about].subject;
  const phrase = words.subject[letter.kind];
  return 'number' in letter ? numbered(letter, phrase) : phrase;
}

/** The number once (R4), a set phrase, and the summary if the address is proved (R3). */
function numbered(letter: Extract<Letter, { number: string }>, phrase: string): string {
  const summary = letter.summary === null ? '' : withoutNumber(letter.summary, letter.number);
  return `[${letter.number}] ${summary ? mailMessages(letter.language).labelled(phrase, summary) : phrase}`;
}

// A summary taken from a mail's subject may already quote the number.
function withoutNumber(summary: string, number: string): string {
  const parts = cleanLine(summary, subjectCharsMax).split(new RegExp(`\\[?${number}\\]?`, 'i'));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
