import type { IntakeFacts } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** Mail from one of our mailboxes is a mail loop. Never answer it. */
export function ownMail({ fromOurselves }: IntakeFacts): Intake | null {
  return fromOurselves ? { to: 'nowhere', reason: 'ownMail' } : null;
}
