import { reviewStepDays } from '#domain/access/review.ts';
import { answerDays } from '#domain/access/steps.ts';
import { mailAccessWords } from '#locales/access/mail/messages.ts';
import { dateTime, deadline, longDate } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block } from '#mail/letters/blocks.ts';
import type { AccessLetter, AccessWhat } from '#mail/letters/letter.ts';
import { paragraph, sentence, small } from '#mail/letters/parts.ts';

/** A letter about access: one sentence that must be understood, what follows from it, and where to go. No number (R4). */
export function access(letter: AccessLetter): Block[] {
  const { matter, language } = letter;
  // Before an address is proved, not even a name comes back to it (R3).
  const name = matter.about === 'proof' ? null : letter.recipientName;
  return [paragraph(mailMessages(language).greeting(name)), ...body(letter), ...button(letter)];
}

/** What the subject of a letter about access says. */
export function accessSubject({ matter, language }: AccessLetter): string {
  const words = mailAccessWords(language);
  if (matter.about === 'takenBack') return words.takenBack.subject(matter);
  if (matter.about === 'review' && matter.count > 0) return words.review.again(matter);
  if (matter.about === 'reviewLate') return words.reviewLate.subject(matter);
  if (matter.about !== 'request') return words[matter.about].subject;
  const { name, count } = matter;
  return count === 0 ? words.request.subject({ name }) : words.request.again({ name, count });
}

function body(letter: AccessLetter): Block[] {
  const { matter, language, desk } = letter;
  const words = mailAccessWords(language);
  switch (matter.about) {
    case 'proof':
      return [
        sentence(words.proof.sentence),
        paragraph(words.proof.text({ when: dateTime(matter.until, language, desk.zone) })),
        small(words.proof.other),
      ];
    case 'received':
      return [
        sentence(words.received.sentence),
        paragraph(words.received.asked({ what: inWords(matter, letter) })),
        small(words.received.desk({ days: answerDays })),
      ];
    case 'request':
      return request(letter, matter);
    case 'granted':
      return [sentence(words.granted.sentence({ what: inWords(matter, letter) })), ...reason(letter, matter.reason)];
    case 'refused':
      return [
        sentence(words.refused.sentence({ what: inWords(matter, letter) })),
        ...reason(letter, matter.reason),
        paragraph(words.refused.next),
      ];
    case 'takenBack':
      return [
        sentence(words.takenBack.sentence({ name: matter.name, what: inWords(matter, letter) })),
        paragraph(words.takenBack.next),
      ];
    case 'given':
      return [sentence(words.given.sentence({ what: inWords(matter, letter) }))];
    case 'withdrawn':
      return [
        sentence(
          matter.everything ? words.withdrawn.all(matter) : words.withdrawn.sentence({ what: inWords(matter, letter) }),
        ),
        paragraph(words.withdrawn.next),
      ];
    case 'lent':
    case 'returned':
      return loan(letter, matter);
    case 'review':
      return review(letter, matter);
    case 'reviewLate':
      return [
        sentence(words.reviewLate.sentence(matter)),
        paragraph(words.reviewLate.text({ date: longDate(matter.since, language, desk.zone) })),
      ];
  }
}

function request(letter: AccessLetter, matter: Extract<AccessLetter['matter'], { about: 'request' }>): Block[] {
  const { language, desk } = letter;
  const words = mailAccessWords(language).request;
  const { name, address, belongs, asked, desksAt } = matter;
  return [
    sentence(words.sentence({ name, what: inWords(matter, letter) })),
    paragraph(words.address({ address })),
    small(belongs ? words.belongs : words.stranger),
    ...(asked === '' ? [] : [paragraph(words.words), { block: 'words' as const, text: asked }]),
    ...(desksAt === null ? [] : [small(words.desk({ when: deadline(desksAt, language, desk.zone) }))]),
  ];
}

/** Who is due, one a line, and what happens if nobody answers. */
function review({ language }: AccessLetter, matter: Extract<AccessLetter['matter'], { about: 'review' }>): Block[] {
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

function loan(letter: AccessLetter, matter: Extract<AccessLetter['matter'], { about: 'lent' | 'returned' }>): Block[] {
  const { language, desk } = letter;
  const words = mailAccessWords(language);
  const facts = { ...matter, what: inWords(matter, letter) };
  if (matter.about === 'returned') return [sentence(words.returned.sentence(facts))];
  const [from, until] = [matter.from, matter.until].map((date) => longDate(date, language, desk.zone));
  return [sentence(words.lent.sentence(facts)), paragraph(words.lent.days({ from: from!, until: until! }))];
}

function reason({ language }: AccessLetter, text: string | null): Block[] {
  return text === null ? [] : [paragraph(mailAccessWords(language).reason), { block: 'words', text }];
}

function button({ matter, language, url }: AccessLetter): Block[] {
  const said = mailAccessWords(language)[matter.about];
  return url !== null && 'button' in said ? [{ block: 'buttons', buttons: [{ label: said.button, url }] }] : [];
}

/** "editor of Stadsarchief (1042) (Heritage Office)", "service manager, Heritage Office". */
function inWords({ organisation, role, sites }: AccessWhat, { language }: AccessLetter): string {
  const words = mailAccessWords(language);
  return words.on({ organisation, role: words.roles[role], sites: sites.map(words.site).join(', ') });
}
