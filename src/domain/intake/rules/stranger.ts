import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/** Quoting a number proves nothing: only who takes part joins, or who answers what we signed to that very address (R23). */
export function stranger(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  if (ticket === null || ticket.takesPart || (facts.answers?.toSender && !facts.ambiguous)) return null;
  return held(ticket, 'notTakingPart');
}
