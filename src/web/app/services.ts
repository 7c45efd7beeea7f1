import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';

/** The services of pages. Pages write through desk functions and read through store queries that check the actor first. */
export interface Services {
  world: World;
  /** The demonstration's mailbox and clock; null on a real desk, which has no such pages. */
  demonstration: DemonstrationServices | null;
}

/** A mail that a visitor of the demonstration writes to a desk as a customer. */
interface CustomerLetter {
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
type DemonstrationMove = Outcome<{ now: string }, Refused<'earlier'>>;

export interface DemonstrationServices {
  /** Writes to a desk as a customer. */
  write(letter: CustomerLetter): Promise<{ number: string | null; reason: string }>;
  /** Moves desk time forward, runs what falls due and returns what ran. */
  moveTo(instant: string): Promise<DemonstrationMove>;
}
