import type { Outcome, Refused } from '#desk/spine/outcome.ts';
/** A mail that a visitor of the demonstration writes to a desk as a customer. */
export interface CustomerLetter {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  /** Another sender uses this name, and the desk's mail server detects it. */
  forged: boolean;
  inReplyTo?: string;
  references?: string[];
}

/** The new time of the clock, or why it did not move. */
export type DemonstrationMove = Outcome<{ now: string }, Refused<'earlier'>>;
