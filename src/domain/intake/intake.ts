import type { IntakeFacts, PointedTicket } from '#domain/intake/facts.ts';
import type { Automatic, HeldBecause } from '#domain/ticket/events/events.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';

/** Where a mail goes, and why: the reason is stored and shown. */
export type Intake =
  | { to: 'nowhere'; reason: 'ownMail' | 'bounceOfOther' }
  | { to: 'bounce'; mailId: string; ticketId: string | null; permanent: boolean; reason: 'bounceOfOurs' }
  | { to: 'automatic'; ticketId: string | null; reason: Exclude<Automatic, 'list' | 'thanks'> }
  | { to: 'held'; ticketId: string; why: HeldBecause; reason: HeldBecause }
  | { to: 'thanks'; ticketId: string; reason: 'bareThanks' }
  | {
      to: 'joined';
      ticketId: string;
      provedBy: SenderProof | null;
      reason: 'answersOurMail' | 'quotesNumber';
    }
  | { to: 'opened'; reason: 'newContact' };

/** One reason why a mail goes somewhere; null where the rule does not know, and the next one is asked. */
export type IntakeRule = (facts: IntakeFacts) => Intake | null;

/** Kept on a ticket for an agent: it changes nothing until they decide (R23). */
export function held({ ticketId }: PointedTicket, why: HeldBecause): Intake {
  return { to: 'held', ticketId, why, reason: why };
}
