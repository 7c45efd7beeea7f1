import type { IntakeFacts } from '#domain/intake/facts.ts';

/** A mail written by an unknown person that refers to nothing. Tests override the facts that differ. */
export function factsWith(different: Partial<IntakeFacts> = {}): IntakeFacts {
  return {
    fromOurselves: false,
    automatic: null,
    bounceOf: null,
    bareThanks: false,
    senderIsAgent: false,
    dmarcFailed: false,
    provedBy: null,
    ambiguous: false,
    answers: null,
    conversation: null,
    quotes: null,
    ...different,
  };
}

const ticket = { ticketId: 'ticket', number: 'DTO-104217-39' };

/** Its subject quotes a ticket that the sender participates in. */
export const ofParticipant = { quotes: { ...ticket, takesPart: true } };
/** Its subject quotes a ticket that the sender does not participate in. */
export const ofStranger = { quotes: { ...ticket, takesPart: false } };
/** It answers a letter that the desk sent to this same address. */
export const answersUs = { answers: { ...ticket, takesPart: true, toSender: true, held: false } };
/** It answers a letter that the desk sent to another address. */
export const answersOthers = { answers: { ...ticket, takesPart: false, toSender: false, held: false } };
