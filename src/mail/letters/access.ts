import { reviewStepDays } from '#domain/access/review.ts';
import { answerDays } from '#domain/access/steps.ts';
import type { AccessLetterName, LetterText } from '#domain/letters/registry.ts';
import { mailAccessWords } from '#locales/access/messages.ts';
import { dateTime, deadline, longDate } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built, deskFilling, type Filling, type Worded } from '#mail/letters/filling.ts';
import type { AccessLetter, AccessMatter, AccessWhat, LetterOf } from '#mail/letters/letter.ts';
import { paragraph, sentence, small } from '#mail/letters/parts.ts';

/** Access letters with a text that a desk can replace. Review letters are a list, so they have none. */
type WordedAccess = LetterOf<Exclude<AccessLetterName, 'accessReview' | 'accessReviewLate'>>;

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
function accessButton({ matter, language, url }: AccessLetter): Block[] {
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

type ReviewLetter = LetterOf<'accessReview' | 'accessReviewLate'>;
type ReviewMatter = ReviewLetter['matter'];

/** Key message: this many roles wait for your review, or for somebody else's. */
export function accessReview(letter: ReviewLetter): Built {
  const { matter, language, recipientName } = letter;
  const said = matter.about === 'review' ? due(letter, matter) : late(letter, matter);
  const greeting = paragraph(mailMessages(language).greeting(recipientName));
  return built(phraseOf(letter), [greeting, ...said, ...accessButton(letter)]);
}

function phraseOf({ matter, language }: ReviewLetter): string {
  const { review, reviewLate } = mailAccessWords(language);
  if (matter.about === 'reviewLate') return reviewLate.subject(matter);
  return matter.count > 0 ? review.again(matter) : review.subject;
}

/** The roles to review, one per line, and what happens if nobody answers. */
function due({ language }: ReviewLetter, matter: Extract<ReviewMatter, { about: 'review' }>): Block[] {
  const words = mailAccessWords(language);
  const items = matter.due.map(({ name, role, site }) =>
    words.review.line({ name, role: words.roles[role], site: site && words.site(site) }),
  );
  const count = matter.due.length + matter.more;
  const rest = matter.more > 0 ? [words.review.more({ count: matter.more })] : [];
  return [
    sentence(words.review.sentence({ count, organisation: matter.organisation })),
    { block: 'list', items: [...items, ...rest] },
    paragraph(words.review.text),
    small(words.review.next[matter.count === 0 ? 'reminder' : 'desk']({ days: reviewStepDays })),
  ];
}

function late({ language, desk }: ReviewLetter, matter: Extract<ReviewMatter, { about: 'reviewLate' }>): Block[] {
  const { reviewLate } = mailAccessWords(language);
  const date = longDate(matter.since, language, desk.zone);
  return [sentence(reviewLate.sentence(matter)), paragraph(reviewLate.text({ date }))];
}
