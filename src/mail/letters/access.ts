import { answerDays } from '#domain/access/steps.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { mailAccessWords } from '#locales/access/messages.ts';
import { dateTime, deadline, longDate } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { AccessLetter, AccessMatter, AccessWhat } from '#mail/letters/access-letter.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { deskFilling, type Filling, type Worded } from '#mail/letters/filling.ts';
import { paragraph, small } from '#mail/letters/parts.ts';

/** Access letters with a text that a desk can replace. Review letters are a list, so they have none. */
type WordedAccess = Exclude<AccessLetter, { kind: 'accessReview' | 'accessReviewLate' }>;

/** Text of a letter about access: one key sentence, the consequences, and where to go. It has no ticket number (R4). */
export function access(letter: WordedAccess): Worded {
  const { matter, language } = letter;
  // An unproved address does not get even the name back (R3).
  const name = matter.about === 'proof' ? null : letter.recipientName;
  return {
    text: textOf(matter),
    filling: {
      ...deskFilling(letter),
      greeting: [paragraph(mailMessages(language).greeting(name))],
      buttons: accessButton(letter),
      ...('role' in matter ? { what: inWords(matter, letter), organisation: matter.organisation } : {}),
      ...factsOf(letter),
    },
  };
}

/** The button of a letter about access; empty if there is nothing to do. */
export function accessButton({ matter, language, url }: AccessLetter): Block[] {
  const words = mailAccessWords(language);
  const label = matter.about in words ? words[matter.about as keyof typeof words & AccessMatter['about']].button : null;
  return url !== null && label !== null ? [{ block: 'buttons', buttons: [{ label, url }] }] : [];
}

const textOfMatter = {
  proof: 'accessProof',
  received: 'accessReceived',
  granted: 'accessGranted',
  refused: 'accessRefused',
  takenBack: 'accessTakenBack',
  given: 'accessGiven',
  lent: 'accessLent',
  returned: 'accessReturned',
} as const;

function textOf(matter: WordedAccess['matter']): LetterText {
  if (matter.about === 'request') return matter.count === 0 ? 'accessRequest' : 'accessReminder';
  if (matter.about === 'withdrawn') return matter.everything ? 'accessLeft' : 'accessWithdrawn';
  return textOfMatter[matter.about];
}

function factsOf({ matter, language, desk }: WordedAccess): Filling {
  switch (matter.about) {
    case 'proof':
      return { date: dateTime(matter.until, language, desk.zone) };
    case 'received':
      return { days: String(answerDays) };
    case 'request': {
      const { name, address, belongs, asked, count, desksAt } = matter;
      const words = mailAccessWords(language).request;
      return {
        name,
        address,
        words: said(asked),
        reminder: String(count),
        domain: [small(belongs ? words.belongs : words.stranger)],
        date: desksAt === null ? null : deadline(desksAt, language, desk.zone),
      };
    }
    case 'granted':
    case 'refused':
      return { words: said(matter.reason) };
    case 'takenBack':
      return { name: matter.name };
    case 'lent':
    case 'returned': {
      const [from, until] = [matter.from, matter.until].map((date) => longDate(date, language, desk.zone));
      return { lender: matter.lender, borrower: matter.borrower, from: from!, until: until! };
    }
    default:
      return {};
  }
}

function said(text: string | null): Block[] {
  return text === null || text === '' ? [] : [{ block: 'words', text }];
}

/** "editor of Stadsarchief (1042) (Heritage Office)", "service manager, Heritage Office". */
function inWords({ organisation, role, sites }: AccessWhat, { language }: AccessLetter): string {
  const words = mailAccessWords(language);
  return words.on({ organisation, role: words.roles[role], sites: sites.map(words.site).join(', ') });
}
