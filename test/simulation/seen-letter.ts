/** A letter that the relay accepted, as its recipient sees it. */
export interface SeenLetter {
  messageId: string;
  mailId: string;
  letter: string;
  to: string;
  from: string;
  subject: string;
  language: string;
  text: string;
  automatic: boolean;
  links: { say: string | null; token: string }[];
  /** The token of its buttons to approve or refuse. */
  approval: string | null;
  ticketId: string | null;
  /** True if the record says that it may have been sent before. */
  wentAgain: boolean;
  /** The birth number, by which a shorter script picks it again. */
  born: number;
}

/** The simulation's facts about a mail it wrote, regardless of the desk. */
export interface MailTruth {
  from: string;
  nature: 'person' | 'automatic' | 'bounce';
  permanent?: boolean;
  forged?: boolean;
  isThanks?: boolean;
  /** Marked as bulk: it opens a ticket but gets no automatic reply. */
  isBulk?: boolean;
  answers: SeenLetter | null;
  /** It answers without a reference to the letter, by its subject alone. */
  isThreadless?: boolean;
  /** The ticket whose correct number its subject quotes. */
  quotes: string | null;
  markers: string[];
}
