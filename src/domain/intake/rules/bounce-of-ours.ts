import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** A bounce tells of one of our letters only by our own signature: anybody can forge one of another (R17). */
export function bounceOfOurs({ automatic, bounceOf }: IntakeFacts): Intake | null {
  return automatic === 'bounce' && bounceOf ? { to: 'bounce', ...bounceOf, reason: 'bounceOfOurs' } : null;
}
