import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/** The domain of the sender says by its own policy that this mail is not theirs: even a participant's is held (R23). */
export function failedDmarc(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.dmarcFailed ? held(ticket, 'dmarcFailed') : null;
}
