import type { IntakeFacts } from '#domain/intake/facts.ts';

/** A mail that a person wrote, of whom nothing is known and which points to nothing; a test says what is different. */
export function factsWith(different: Partial<IntakeFacts> = {}): IntakeFacts {
  return {
    ...{ fromOurselves: false, automatic: null, bounceOf: null, bareThanks: false, senderIsAgent: false },
    ...{ dmarcFailed: false, provedBy: null, ambiguous: false, answers: null, quotes: null },
    ...different,
  };
}

const ticket = { ticketId: 'ticket', number: 'DTO-104217-39' };

/** Its subject quotes a ticket in which the sender takes part. */
export const ofParticipant = { quotes: { ...ticket, takesPart: true } };
/** Its subject quotes a ticket in which the sender takes no part. */
export const ofStranger = { quotes: { ...ticket, takesPart: false } };
/** It answers what we wrote to this very address. */
export const answersUs = { answers: { ...ticket, takesPart: true, toSender: true, held: false } };
/** It answers what we wrote to somebody else. */
export const answersOthers = { answers: { ...ticket, takesPart: false, toSender: false, held: false } };
