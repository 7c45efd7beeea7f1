import type { Automatic } from '#domain/ticket/events/events.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';

/** A ticket that a mail points to, and how. */
export interface PointedTicket {
  ticketId: string;
  number: string;
  /** The sender takes part in it. */
  takesPart: boolean;
}

/** Everything that decides where a mail goes, as plain values. A mail is an unauthenticated call from a stranger. */
export interface IntakeFacts {
  /** It comes from a mailbox of ours: our own mail in a circle. */
  fromOurselves: boolean;
  automatic: Automatic | null;
  /** The letter of ours that a bounce is about, by its signed Message-ID or return address, and whether it names its recipient. */
  bounceOf: { mailId: string; ticketId: string | null; permanent: boolean; namesRecipient: boolean } | null;
  /** At most a few words of thanks (R19). */
  bareThanks: boolean;
  senderIsAgent: boolean;
  dmarcFailed: boolean;
  /** DKIM or SPF passed, aligned with the one From. */
  provedBy: Extract<SenderProof, 'dkim' | 'spf'> | null;
  /** Several senders or subjects: a reader may see another than the one that was checked, so nothing proves it. */
  ambiguous: boolean;
  /** It answers a message that we signed: `toSender` when it went to this very address, `held` when it told of a held reply. */
  answers: (PointedTicket & { toSender: boolean; held: boolean }) | null;
  /** Its subject quotes a number of ours, or it answers a mail that we received. */
  quotes: PointedTicket | null;
}

/** The ticket that a mail points to, if any: what we signed goes before what anybody may quote. */
export function pointed({ answers, quotes }: IntakeFacts): PointedTicket | null {
  return answers ?? quotes;
}
