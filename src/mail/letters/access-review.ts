import { reviewStepDays } from '#domain/access/review.ts';
import { mailAccessWords } from '#locales/access/messages.ts';
import { longDate } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { accessButton } from '#mail/letters/access.ts';
import type { Block } from '#mail/letters/draw/blocks.ts';
import { type Built, built } from '#mail/letters/filling.ts';
import type { LetterOf } from '#mail/letters/letter.ts';
import { paragraph, sentence, small } from '#mail/letters/parts.ts';

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
