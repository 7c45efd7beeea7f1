import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** A bare thank-you on a ticket is recorded and stops no clock (R19). Without a ticket it is an ordinary contact. */
export function bareThanks(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.bareThanks ? { to: 'thanks', ticketId: ticket.ticketId, reason: 'bareThanks' } : null;
}
