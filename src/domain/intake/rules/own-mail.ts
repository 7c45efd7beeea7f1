import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** Mail from a mailbox of ours is our own mail in a circle, and answering it would turn the circle. */
export function ownMail({ fromOurselves }: IntakeFacts): Intake | null {
  return fromOurselves ? { to: 'nowhere', reason: 'ownMail' } : null;
}
