import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** Who may continue a ticket does so. The sender is proved by our own signature, or by DKIM or SPF (R3, R23). */
export function joins(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null) return null;
  const provedBy = facts.answers?.toSender && !facts.ambiguous ? 'signedReply' : facts.provedBy;
  const reason = facts.answers ? 'answersOurMail' : 'quotesNumber';
  return { to: 'joined', ticketId: ticket.ticketId, provedBy, reason };
}
