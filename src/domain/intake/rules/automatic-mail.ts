import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** Automatic mail is recorded, answered by nothing, and no reaction (R19). Mail through a list or in bulk opens a ticket like a person's. */
export function automaticMail(facts: IntakeFacts): Intake | null {
  const { automatic } = facts;
  if (automatic === null || automatic === 'list' || automatic === 'thanks') return null;
  return { to: 'automatic', ticketId: pointed(facts)?.ticketId ?? null, reason: automatic };
}
