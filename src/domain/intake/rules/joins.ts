import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** A participant's mail joins the ticket. Our own signature, DKIM or SPF proves the sender (R3, R23). */
export function joins(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null) return null;
  const provedBy = facts.answers?.toSender && !facts.ambiguous ? 'signedReply' : facts.provedBy;
  const reason = facts.answers ? 'answersOurMail' : 'quotesNumber';
  return { to: 'joined', ticketId: ticket.ticketId, provedBy, reason };
}
