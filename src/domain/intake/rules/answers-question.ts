import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/**
 * A mail with the thread or the reference of a question to a third party goes to that conversation, never to the requester's
 * messages. Only the address that was asked answers it; from anybody else it is marked. A participant who quotes the ticket's
 * number writes to the ticket.
 */
export function answersQuestion(facts: IntakeFacts): Intake | null {
  const { conversation, automatic, dmarcFailed, ambiguous, quotes } = facts;
  if (conversation === null) return null;
  const { ticketId, conversationId, toSender, isSigned } = conversation;
  const isAsked = toSender && !dmarcFailed && !ambiguous;
  if (!isAsked && quotes?.takesPart) return null;
  return {
    to: 'conversation',
    ticketId,
    conversationId,
    of: isAsked ? 'asked' : 'other',
    provedBy: isAsked && isSigned ? 'signedReply' : facts.provedBy,
    automatic: automatic === 'list' || automatic === 'thanks' ? null : automatic,
    reason: 'answersQuestion',
  };
}
