import { accessExample } from '#desk/letters/example-access.ts';
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
  type ExampleOrder,
  inNotice,
  openingOf,
  otherNumber,
  type TicketExample,
} from '#desk/letters/example-ticket.ts';
import type { Writing, WritingInTx } from '#desk/letters/ticket-letter.ts';
import * as access from '#desk/letters/write-access-letters.ts';
import * as account from '#desk/letters/write-account-letters.ts';
import * as notifications from '#desk/letters/write-notifications.ts';
import * as ticket from '#desk/letters/write-ticket-letters.ts';
import type { World } from '#desk/spine/world.ts';
import type { LetterName, SituationOf, TextOf, TicketLetterName } from '#domain/letters/registry.ts';
import type { Letter } from '#mail/letters/letter.ts';

/** Writes the facts of a letter at the time of sending. Null if nothing is left to say. */
type Write = (world: World, writing: WritingInTx) => Letter | null | Promise<Letter | null>;
/** The letter in one situation, for a preview. Null if the desk never sends it. */
type WriteExample = (world: World, order: ExampleOrder) => Letter | null;

type Entry<Name extends LetterName> = { write: Write } & (TextOf<Name> extends never
  ? unknown
  : { examples: Record<SituationOf<Name>, WriteExample> });

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

  accessProof: {
    write: access.accessProof,
    examples: {
      accessProof: accessExample('accessProof', ({ proofUntil }) => ({ about: 'proof', until: proofUntil }), {
        url: standingUrl,
      }),
    },
  },
  accessReceived: {
    write: access.accessReceived,
    examples: {
      accessReceived: accessExample('accessReceived', ({ what }) => ({ about: 'received', ...what }), {
        url: standingUrl,
      }),
    },
  },
  accessRequest: {
    write: access.accessRequest,
    examples: {
      accessRequest: accessExample('accessRequest', ({ request }) => ({ ...request, count: 0 }), {
        to: 'decider',
        url: requestUrl,
      }),
      accessReminder: accessExample('accessRequest', ({ request }) => ({ ...request, count: 1 }), {
        to: 'decider',
        url: requestUrl,
      }),
    },
  },
  accessDecided: {
    write: access.accessDecided,
    examples: {
      accessGranted: accessExample('accessDecided', ({ what, reason }) => ({ about: 'granted', ...what, reason }), {
        url: portalUrl,
      }),
      accessRefused: accessExample('accessDecided', ({ what, reason }) => ({ about: 'refused', ...what, reason })),
    },
  },
  accessTakenBack: {
    write: access.accessTakenBack,
    examples: {
      accessTakenBack: accessExample(
        'accessTakenBack',
        ({ what, requester: name }) => ({ about: 'takenBack', ...what, name }),
        { to: 'decider' },
      ),
    },
  },
  accessGiven: {
    write: access.accessGiven,
    examples: {
      accessGiven: accessExample('accessGiven', ({ what }) => ({ about: 'given', ...what }), { url: portalUrl }),
    },
  },
  accessWithdrawn: {
    write: access.accessWithdrawn,
    examples: {
      accessWithdrawn: accessExample('accessWithdrawn', ({ what }) => ({
        about: 'withdrawn',
        ...what,
        everything: false,
      })),
      accessLeft: accessExample('accessWithdrawn', ({ what }) => ({ about: 'withdrawn', ...what, everything: true })),
    },
  },
  accessLent: {
    write: access.accessLent,
    examples: {
      accessLent: accessExample('accessLent', ({ what, loan }) => ({ about: 'lent', ...what, ...loan }), {
        url: portalUrl,
      }),
    },
  },
  accessReturned: {
    write: access.accessReturned,
    examples: {
      accessReturned: accessExample('accessReturned', ({ what, loan }) => ({ about: 'returned', ...what, ...loan })),
    },
  },
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
  const written = Object.entries<TicketExample>(examples).map(([situation, each]) => [situation, exampleOf(each)]);
  return { write, examples: Object.fromEntries(written) };
}

function withOther(opening: Parameters<TicketExample>[0], { desk }: ExampleOrder): Parameters<TicketExample>[0] {
  return { ...opening, other: otherNumber(desk) };
}

function standingUrl({ accessUrls }: World, { language }: ExampleOrder): string {
  return accessUrls.standing(language, 'example');
}

function requestUrl({ accessUrls }: World): string {
  return accessUrls.request('example');
}

function portalUrl({ accessUrls }: World): string {
  return accessUrls.portal();
}
