import { type IntakeFacts, pointed } from '#domain/intake/facts.ts';
import type { Intake } from '#domain/intake/intake.ts';

/**
 * Automatic mail is recorded, never answered, and is no reaction (R19). Anyone can call a mail automatic, so the requester sees it
 * only from somebody who may write to the ticket (R23). Mailing-list and bulk mail opens a ticket like a person's mail.
 */
export function automaticMail(facts: IntakeFacts): Intake | null {
  const { automatic, answers, ambiguous, dmarcFailed } = facts;
  if (automatic === null || automatic === 'list' || automatic === 'thanks') return null;
  const ticket = pointed(facts);
  const isAnswer = answers?.toSender && !answers.held && !ambiguous;
  const mayWrite = ticket?.takesPart === true || isAnswer === true;
  const ticketId = ticket?.ticketId ?? null;
  return { to: 'automatic', ticketId, internal: ticket !== null && (!mayWrite || dmarcFailed), reason: automatic };
}
