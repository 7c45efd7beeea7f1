import { findNumbers, type TicketNumber } from '#domain/ticket/number.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { readMessageId } from '#mail/read/proof/signature.ts';

/** A Message-ID in the form that the desk signs; whether it did, `verifyMessageId` tells with the mail's facts. */
export interface SignedReference {
  messageId: string;
  mailId: string;
  mac: string;
}

/** What may tie a mail to a ticket, strongest first. Nothing here is a proof yet (R23). */
export interface ThreadCandidates {
  /** From In-Reply-To, then References from the newest; once each. */
  signed: SignedReference[];
  /** Every other Message-ID that the mail answers, in the same order: the desk may know them as mails it received. */
  answered: string[];
  /** Ticket numbers in the subject whose check is right (R2), in order. */
  numbers: TicketNumber[];
}

export function collectCandidates(
  message: Pick<ParsedMessage, 'inReplyTo' | 'references' | 'subject'>,
): ThreadCandidates {
  const { inReplyTo, references, subject } = message;
  const ids = [...new Set([...(inReplyTo ? [inReplyTo] : []), ...references.toReversed()])];
  const read = ids.map((messageId) => ({ messageId, signed: readMessageId(messageId) }));
  return {
    signed: read.flatMap(({ messageId, signed }) => (signed ? [{ messageId, ...signed }] : [])),
    answered: read.flatMap(({ messageId, signed }) => (signed ? [] : [messageId])),
    numbers: findNumbers(subject),
  };
}
