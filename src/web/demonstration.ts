/** A mail that a visitor of the demonstration writes to a desk, as one of its customers. */
export interface CustomerLetter {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** Somebody else sends it in this name, and the desk's mail server notices. */
  forged: boolean;
  inReplyTo?: string;
  references?: string[];
}

/** Where the clock stands after a move, or why it did not move. */
export type DemonstrationMove = { now: string } | { refused: 'earlier' };
