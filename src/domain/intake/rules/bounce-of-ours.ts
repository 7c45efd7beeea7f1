import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/**
 * A bounce is about one of our letters only if it carries our signature and names the recipient of that letter: anyone can
 * write the rest (R17). If it names somebody else, it is listed and changes nothing.
 */
export function bounceOfOurs({ automatic, bounceOf }: IntakeFacts): Intake | null {
  if (automatic !== 'bounce' || bounceOf === null) return null;
  const { namesRecipient, ...letter } = bounceOf;
  return namesRecipient
    ? { to: 'bounce', ...letter, reason: 'bounceOfOurs' }
    : { to: 'nowhere', reason: 'bounceOfOther' };
}
