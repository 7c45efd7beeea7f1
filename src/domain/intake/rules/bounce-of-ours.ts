import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/**
 * A bounce concerns our letter only if it has our signature and names the letter's recipient; anybody can forge the rest (R17).
 * If it names somebody else, it is listed and changes nothing.
 */
export function bounceOfOurs({ automatic, bounceOf }: IntakeFacts): Intake | null {
  if (automatic !== 'bounce' || bounceOf === null) return null;
  const { namesRecipient, ...letter } = bounceOf;
  return namesRecipient
    ? { to: 'bounce', ...letter, reason: 'bounceOfOurs' }
    : { to: 'nowhere', reason: 'bounceOfOther' };
}
