import type { Automatic } from '#domain/ticket/events/events.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';

/** A ticket that a mail refers to, and how. */
export interface PointedTicket {
  ticketId: string;
  number: string;
  /** The sender is a participant. */
  takesPart: boolean;
}

/** The facts that decide where a mail goes, as plain values. A mail is unauthenticated input from a stranger. */
export interface IntakeFacts {
  /** It comes from one of our mailboxes: a mail loop. */
  fromOurselves: boolean;
  automatic: Automatic | null;
  /** The bounced letter, found by its signed Message-ID or return address, and whether the bounce names its recipient. */
  bounceOf: { mailId: string; ticketId: string | null; permanent: boolean; namesRecipient: boolean } | null;
  /** Only a few words of thanks, or an emoji sent by a click (R19). */
  bareThanks: boolean;
  senderIsAgent: boolean;
  dmarcFailed: boolean;
  /** DKIM or SPF passed and aligns with the single From address. */
  provedBy: Extract<SenderProof, 'dkim' | 'spf'> | null;
  /** Several senders or subjects. A reader may see another than the one checked, so nothing proves the sender. */
  ambiguous: boolean;
  /** It answers a message that we signed. `toSender`: it was sent to this address. `held`: it was about a held reply. */
  answers: (PointedTicket & { toSender: boolean; held: boolean }) | null;
  /**
   * It belongs to a question to a third party. `toSender`: this address was asked. `isSigned`: it answers our signed letter; else
   * it has the reference, or answers a mail of the conversation.
   */
  conversation: { ticketId: string; conversationId: string; toSender: boolean; isSigned: boolean } | null;
  /** Its subject quotes a ticket number, or it answers a mail that we received. */
  quotes: PointedTicket | null;
}

/** Returns the ticket that a mail refers to, or null. Signed references go before quoted ones. */
export function pointed({ answers, quotes }: IntakeFacts): PointedTicket | null {
  return answers ?? quotes;
}
