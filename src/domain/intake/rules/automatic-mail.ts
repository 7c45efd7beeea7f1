import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/**
 * Automatic mail is recorded, never answered, and is no reaction (R19). Mailing-list and bulk mail opens a ticket like a person's
 * mail.
 */
export function automaticMail(facts: IntakeFacts): Intake | null {
  const { automatic } = facts;
  if (automatic === null || automatic === 'list' || automatic === 'thanks') return null;
  return { to: 'automatic', ticketId: pointed(facts)?.ticketId ?? null, reason: automatic };
}
