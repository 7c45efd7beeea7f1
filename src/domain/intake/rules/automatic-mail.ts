import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/** Automatic mail is recorded, answered by nothing, and no reaction (R19). A person's mail through a list is a person's. */
export function automaticMail(facts: IntakeFacts): Intake | null {
  const { automatic } = facts;
  if (automatic === null || automatic === 'list' || automatic === 'thanks') return null;
  return { to: 'automatic', ticketId: pointed(facts)?.ticketId ?? null, reason: automatic };
}
