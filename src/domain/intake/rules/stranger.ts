import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/**
 * Quoting a number proves nothing. Only participants join, and people who answer a signed letter from the address it went to
 * (R23).
 */
export function stranger(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null || ticket.takesPart || (facts.answers?.toSender && !facts.ambiguous)) return null;
  return held(ticket, 'notTakingPart');
}
