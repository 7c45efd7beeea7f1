import { findNumbers, type TicketNumber } from '#domain/ticket/number.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { readMessageId } from '#mail/read/proof/signature.ts';

/** A Message-ID in the desk's signed form. `verifyMessageId` checks the signature with the mail's facts. */
export interface SignedReference {
  messageId: string;
  mailId: string;
  mac: string;
}

/** Possible links from a mail to a ticket, strongest first. None is proof yet (R23). */
interface ThreadCandidates {
  /** From In-Reply-To, then References from the newest, without duplicates. */
  signed: SignedReference[];
  /** All other Message-IDs that the mail answers, in the same order. They may be ids of received mails. */
  answered: string[];
  /** Ticket numbers in the subject with valid check digits (R2), in order. */
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
