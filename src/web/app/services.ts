import type { World } from '#desk/spine/world.ts';
import type { CustomerLetter, DemonstrationMove } from '#web/app/demonstration.ts';

/** The services of pages. Pages write through desk functions and read through store queries that check the actor first. */
export interface Services {
  world: World;
  /** The demonstration's mailbox and clock; null on a real desk, which has no such pages. */
  demonstration: DemonstrationServices | null;
}

export interface DemonstrationServices {
  /** Writes to a desk as a customer. */
  write(letter: CustomerLetter): Promise<{ number: string | null; reason: string }>;
  /** Moves desk time forward, runs what falls due and returns what ran. */
  moveTo(instant: string): Promise<DemonstrationMove>;
}
