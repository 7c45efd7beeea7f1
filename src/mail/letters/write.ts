import { mailMessages } from '#locales/mail/messages.ts';
import { cleanLine } from '#mail/characters.ts';
import { access, accessSubject } from '#mail/letters/access.ts';
import { answer, informationRequest, reminder } from '#mail/letters/asked.ts';
import type { Block, Draft } from '#mail/letters/blocks.ts';
import { closed, closingNotice, reopenedLate } from '#mail/letters/closing.ts';
import { drawHtml } from '#mail/letters/draw-html.ts';
import { drawText } from '#mail/letters/draw-text.ts';
import { erasure } from '#mail/letters/erasure.ts';
import type { AccessLetter, ErasureLetter, Letter, WrittenLetter } from '#mail/letters/letter.ts';
import { colleagueWrote, knownIncident, organisationDigest, organisationTicket } from '#mail/letters/notifications.ts';
import { takingPart, ticketLink } from '#mail/letters/page.ts';
import { choiceOf, footer, footerForStranger, phonesOf } from '#mail/letters/parts.ts';
import { acknowledgement, followUp, held, split } from '#mail/letters/received.ts';
import { addressCode, invitation, signInCode, signInNews, testMail } from '#mail/letters/sign-in.ts';
import { subjectCharsMax } from '#mail/limits.ts';

/** Writes a mail of the desk: subject, plain text and HTML, all in the letter's one language (R27). */
export function writeLetter(letter: Letter): WrittenLetter {
  const isFirstContact = ['acknowledgement', 'followUp', 'held', 'takingPart', 'split'].includes(letter.kind);
  const draft: Draft = {
    subject: subjectOf(letter),
    blocks: blocksOf(letter),
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

function blocksOf(letter: Letter): Block[] {
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
    case 'takingPart':
      return takingPart(letter);
    case 'ticketLink':
      return ticketLink(letter);
    case 'split':
      return split(letter);
    case 'signInCode':
      return signInCode(letter);
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
    case 'organisationDigest':
      return organisationDigest(letter);
    case 'knownIncident':
      return knownIncident(letter);
    case 'erasure':
      return erasure(letter);
  }
}

/** The number once (R4), a set phrase, and the summary where the address is proved (R3). */
function subjectOf(letter: Letter): string {
  if (letter.kind === 'access') return cleanLine(accessSubject(letter), subjectCharsMax);
  const words = mailMessages(letter.language);
  if (letter.kind === 'knownIncident')
    return cleanLine(words.labelled(words.subject.knownIncident, letter.title), subjectCharsMax);
  if (letter.kind === 'erasure') return words.erasure[letter.matter.about].subject;
  const phrase = words.subject[phraseOf(letter)];
  if (!('number' in letter)) return phrase;
  const summary = letter.summary === null ? '' : withoutNumber(letter.summary, letter.number);
  return `[${letter.number}] ${summary ? words.labelled(phrase, summary) : phrase}`;
}

type Phrase = keyof ReturnType<typeof mailMessages>['subject'];

function phraseOf(letter: Exclude<Letter, AccessLetter | ErasureLetter>): Phrase {
  if (letter.kind === 'acknowledgement') return letter.ticketKind === 'complaint' ? 'complaint' : 'acknowledgement';
  return letter.kind === 'closingNotice' ? letter.basis : letter.kind;
}

// A summary that came as a mail's subject may quote the number already.
function withoutNumber(summary: string, number: string): string {
  const parts = cleanLine(summary, subjectCharsMax).split(new RegExp(`\\[?${number}\\]?`, 'i'));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
