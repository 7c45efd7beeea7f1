import {
  asAnswered,
  asAsked,
  asClosed,
  asClosingMoved,
  asHandled,
  asOpened,
  asReferred,
  asReminded,
  asSent,
  asSilent,
  asStranger,
  type Example,
  type ExampleOrder,
  inNotice,
  openingOf,
  otherNumber,
  type TicketExample,
} from '#desk/letters/example-ticket.ts';
import type { Writing, WritingInTx } from '#desk/letters/ticket-letter.ts';
import * as access from '#desk/letters/write-access-letters.ts';
import * as account from '#desk/letters/write-account-letters.ts';
import * as notifications from '#desk/letters/write-account-letters.ts';
import * as ticket from '#desk/letters/write-ticket-letters.ts';
import type { Links, World } from '#desk/spine/world.ts';
import { accessSteps } from '#domain/access/steps.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { plusSeconds } from '#domain/instant.ts';
import type { AccessLetterName, LetterName, SituationOf, TextOf, TicketLetterName } from '#domain/letters/registry.ts';
import { letterWords } from '#locales/admin/messages.ts';
import type { AccessLetter, AccessMatter, AccessMatterOf, Letter } from '#mail/letters/letter.ts';

/** Writes the facts of a letter at the time of sending. Null if nothing is left to say. */
type Write = (world: World, writing: WritingInTx) => Letter | null | Promise<Letter | null>;
/** The letter in one situation, for a preview. Null if the desk never sends it. */
type WriteExample = (world: World, order: ExampleOrder) => Letter | null;

type Entry<Name extends LetterName> = { write: Write } & (TextOf<Name> extends never
  ? unknown
  : { examples: Record<SituationOf<Name>, WriteExample> });

/** Two weeks away, and a day to prove an address. */
const loanSeconds = 14 * 24 * 3600;
const proofSeconds = 24 * 3600;

/**
 * Each letter: how it is written, and an example in each situation in which its text can be previewed. Its texts and placeholders
 * are in the table of `domain/letters/registry.ts`, and its drawing is in `mail/letters/drawings.ts`.
 */
export const letterRegistry: { [Name in LetterName]: Entry<Name> } = {
  acknowledgement: ofTicket('acknowledgement', ticket.acknowledgement, {
    request: asSent,
    complaint: asSent,
    urgent: (opening, order) => {
      const sent = asSent(opening, order)!;
      return { ...sent, ticket: { ...sent.ticket, kind: 'incident', urgent: true } };
    },
    stranger: asStranger,
  }),
  held: ofTicket('held', ticket.held, { held: asOpened }),
  answer: ofTicket('answer', ticket.answer, { answer: asAnswered }),
  informationRequest: ofTicket('informationRequest', ticket.informationRequest, { informationRequest: asAsked }),
  reminder: ofTicket('reminder', ticket.reminder, { reminder: asReminded }),
  closingNotice: ofTicket('closingNotice', ticket.closingNotice, { handled: asHandled, silence: asSilent }),
  closed: ofTicket('closed', ticket.closed, {
    duplicate: asClosed('duplicate'),
    unreachable: asClosed('unreachable'),
    solved: asClosed('solved'),
    withdrawn: asClosed('withdrawn'),
    referral: asReferred,
  }),
  followUp: ofTicket('followUp', ticket.followUp, {
    followUp: (opening, { desk }) => ({ ...opening, formerNumber: otherNumber(desk) }),
  }),
  reopenedLate: ofTicket('reopenedLate', ticket.reopenedLate, {
    reopenedLate: (opening, { at }) => ({ ...opening, ticket: { ...opening.ticket, status: 'open', reactionAt: at } }),
  }),
  dateMoved: ofTicket('dateMoved', ticket.dateMoved, {
    closingMoved: asClosingMoved,
    firstAnswerMoved: (opening, { at }) => ({ ...opening, former: at }),
  }),
  split: ofTicket('split', ticket.split, { split: withOther }),
  rejoined: ofTicket('rejoined', ticket.rejoined, { rejoined: withOther }),
  restored: ofTicket('restored', ticket.restored, {
    restored: (opening, order) => withOther(inNotice(opening, order), order),
  }),
  takingPart: ofTicket('takingPart', ticket.takingPart, { takingPart: asOpened }),
  ticketLink: ofTicket('ticketLink', ticket.ticketLink, { ticketLink: asOpened }),

  colleagueWrote: { write: ticket.colleagueWrote },
  organisationTicket: { write: ticket.organisationTicket },
  escalation: { write: ticket.escalation },
  staffNews: { write: ticket.staffNews },
  sideQuestion: { write: ticket.sideQuestion },
  approvalRequest: { write: ticket.approvalRequest },

  accessProof: ofAccess('accessProof', access.accessProof, {
    accessProof: ({ proofUntil: until }) => ({ about: 'proof', until }),
  }),
  accessReceived: ofAccess('accessReceived', access.accessReceived, {
    accessReceived: ({ what }) => ({ about: 'received', ...what }),
  }),
  accessRequest: ofAccess('accessRequest', access.accessRequest, {
    accessRequest: ({ request }) => ({ ...request, count: 0 }),
    accessReminder: ({ request }) => ({ ...request, count: 1 }),
  }),
  accessDecided: ofAccess('accessDecided', access.accessDecided, {
    accessGranted: ({ what, reason }) => ({ about: 'granted', ...what, reason }),
    accessRefused: ({ what, reason }) => ({ about: 'refused', ...what, reason }),
  }),
  accessTakenBack: ofAccess('accessTakenBack', access.accessTakenBack, {
    accessTakenBack: ({ what, request: { name } }) => ({ about: 'takenBack', ...what, name }),
  }),
  accessGiven: ofAccess('accessGiven', access.accessGiven, {
    accessGiven: ({ what }) => ({ about: 'given', ...what }),
  }),
  accessWithdrawn: ofAccess('accessWithdrawn', access.accessWithdrawn, {
    accessWithdrawn: ({ what }) => ({ about: 'withdrawn', ...what, everything: false }),
    accessLeft: ({ what }) => ({ about: 'withdrawn', ...what, everything: true }),
  }),
  accessLent: ofAccess('accessLent', access.accessLent, {
    accessLent: ({ what, loan }) => ({ about: 'lent', ...what, ...loan }),
  }),
  accessReturned: ofAccess('accessReturned', access.accessReturned, {
    accessReturned: ({ what, loan }) => ({ about: 'returned', ...what, ...loan }),
  }),
  accessReview: { write: access.accessReview },
  accessReviewLate: { write: access.accessReviewLate },

  signInCode: { write: account.signInCode },
  providerCode: { write: account.providerCode },
  addressCode: { write: account.addressCode },
  invitation: { write: account.invitation },
  signInNews: { write: account.signInNews },
  erasureReceived: { write: account.erasureReceived },
  erasureRefused: { write: account.erasureRefused },
  erasureDone: { write: account.erasureDone },
  testMail: { write: account.testMail },
  organisationDigest: { write: notifications.organisationDigest },
  knownIncident: { write: notifications.knownIncident },
};

/** A letter about a ticket. Its examples are written by the same code, from an invented or an existing ticket. */
function ofTicket<Name extends TicketLetterName>(
  letter: Name,
  write: (world: World, writing: Writing) => Letter | null,
  examples: Record<SituationOf<Name>, TicketExample>,
): { write: Write; examples: Record<SituationOf<Name>, WriteExample> } {
  const exampleOf =
    (example: TicketExample): WriteExample =>
    (world, order) => {
      const shown = example(openingOf(order), order);
      if (shown === null) return null;
      const { at, startsClock, says, former, other, ...source } = shown;
      const facts = { entryId: says ? world.newId() : null, startsClock, former, other };
      const mail = { id: world.newId(), letter, language: order.language, queuedAt: at, facts };
      return write(world, { mail, source, desk: order.desk, at });
    };
  return { write, examples: mapped(examples, exampleOf) };
}

type InventedAccess = ReturnType<typeof inventedAccess>;

/** A letter about access. Its examples are about an invented request. */
function ofAccess<Name extends AccessLetterName>(
  letter: Name,
  write: Write,
  examples: Record<TextOf<Name>, (invented: InventedAccess) => AccessMatterOf<Name>>,
): { write: Write; examples: Record<TextOf<Name>, WriteExample> } {
  return { write, examples: mapped(examples, (example) => accessExample(letter, example)) };
}

/** Invented facts for letters about access at an organisation that does not exist. */
function inventedAccess({ desk, language, at }: ExampleOrder) {
  const { requester, organisation, reason, address, site, colleague } = letterWords[language].example;
  const what = { organisation, role: 'editor' as const, sites: [{ number: '1042', name: site }] };
  const asks = { name: requester, address, belongs: true, asked: reason };
  const request = { about: 'request' as const, ...what, ...asks, desksAt: accessSteps(desk, at, 1).at(-1)!.at };
  const loan = {
    lender: requester,
    borrower: colleague,
    from: dateIn(desk.zone, at),
    until: dateIn(desk.zone, plusSeconds(at, loanSeconds)),
  };
  return { what, reason, request, loan, proofUntil: plusSeconds(at, proofSeconds) };
}

/** Makes an example letter about access. */
function accessExample<Name extends AccessLetterName>(
  kind: Name,
  matterOf: (invented: InventedAccess) => AccessMatterOf<Name>,
): (world: World, order: ExampleOrder) => AccessLetter {
  return (world, order) => {
    const { language, desk, agentName } = order;
    const matter: AccessMatter = matterOf(inventedAccess(order));
    const { requester } = letterWords[language].example;
    // The reader is the person whose access it is, or the decider if somebody else asks.
    const recipientName = ['request', 'takenBack'].includes(matter.about) ? (agentName ?? requester) : requester;
    const url = urlOf(world, order, matter);
    return { kind, language, desk, recipientName, links: {}, matter, url } as AccessLetter;
  };
}

function urlOf({ accessUrls }: Links, { language }: ExampleOrder, { about }: AccessMatter): string | null {
  if (about === 'proof' || about === 'received') return accessUrls.standing(language, 'example');
  if (about === 'request') return accessUrls.request('example');
  return about === 'granted' || about === 'given' || about === 'lent' ? accessUrls.portal() : null;
}

function mapped<Key extends string, From, To>(record: Record<Key, From>, to: (from: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(record).map(([key, from]) => [key, to(from)])) as Record<Key, To>;
}

function withOther(opening: Example, { desk }: ExampleOrder): Example {
  return { ...opening, other: otherNumber(desk) };
}
