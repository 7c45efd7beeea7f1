import type { IntakeFacts, PointedTicket } from '#domain/intake/facts.ts';
import type { Automatic, HeldBecause } from '#domain/ticket/events/events.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';

/** The destination of a mail, and the reason, which is stored and shown. */
export type Intake =
  | { to: 'nowhere'; reason: 'ownMail' | 'bounceOfOther' }
  | { to: 'bounce'; mailId: string; ticketId: string | null; permanent: boolean; reason: 'bounceOfOurs' }
  | {
      to: 'automatic';
      ticketId: string | null;
      /** Only the desk sees it: its sender does not take part, or may be forged. */
      internal: boolean;
      reason: Exclude<Automatic, 'list' | 'thanks'>;
    }
  | { to: 'held'; ticketId: string; why: HeldBecause; reason: HeldBecause }
  | { to: 'thanks'; ticketId: string; reason: 'bareThanks' }
  | {
      to: 'joined';
      ticketId: string;
      provedBy: SenderProof | null;
      reason: 'answersOurMail' | 'quotesNumber';
    }
  | {
      to: 'conversation';
      ticketId: string;
      conversationId: string;
      /** `other`: it is not from the address that was asked, or that address may be forged. */
      of: 'asked' | 'other';
      provedBy: SenderProof | null;
      automatic: Exclude<Automatic, 'list' | 'thanks'> | null;
      reason: 'answersQuestion';
    }
  | { to: 'opened'; reason: 'newContact' };

/** Returns where a mail goes, or null if the rule does not apply and the next is tried. */
export type IntakeRule = (facts: IntakeFacts) => Intake | null;

/** Holds a mail on a ticket. It changes nothing until an agent decides (R23). */
export function held({ ticketId }: PointedTicket, why: HeldBecause): Intake {
  return { to: 'held', ticketId, why, reason: why };
}

type Verdict = 'pass' | 'fail' | 'none';

/** The author and recipients that a mail names besides From. */
export interface MailFindings {
  /** Set if it differs from From. Shown, never trusted (R23). */
  replyTo: string | null;
  sender: string | null;
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  /** Other recipients in copy, without desks. An agent can add them; they are never added automatically. */
  copied: string[];
  /** The HTML says more than the text: it has tables or a newsletter layout. Absent in mail of earlier versions. */
  readsAsHtml?: boolean;
}
