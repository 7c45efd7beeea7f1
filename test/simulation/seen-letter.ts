/** A letter that the relay took, as its reader sees it. */
export interface SeenLetter {
  messageId: string;
  mailId: string;
  letter: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  automatic: boolean;
  links: { say: string | null; token: string }[];
  ticketId: string | null;
  /** The record says that it was in hand before, and may have gone then. */
  wentAgain: boolean;
  /** By which it is picked again in a shorter script. */
  born: number;
}

/** What the simulation knows of a mail that it wrote, whatever the desk makes of it. */
export interface MailTruth {
  from: string;
  nature: 'person' | 'automatic' | 'bounce';
  permanent?: boolean;
  forged?: boolean;
  isThanks?: boolean;
  /** It calls itself bulk: it opens a ticket, and nothing answers it by itself. */
  isBulk?: boolean;
  answers: SeenLetter | null;
  /** Its subject quotes the right number of this ticket. */
  quotes: string | null;
  markers: string[];
}
