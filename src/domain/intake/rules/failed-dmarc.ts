import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import { held, type Intake } from '#domain/intake/intake.ts';

/** The sender's domain disowns this mail by its DMARC policy. Even a participant's mail is held (R23). */
export function failedDmarc(facts: IntakeFacts): Intake | null {
  const ticket = pointed(facts);
  return ticket && facts.dmarcFailed ? held(ticket, 'dmarcFailed') : null;
}
