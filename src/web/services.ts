import type { World } from '#desk/spine/world.ts';
import type { CustomerLetter, DemonstrationMove } from '#web/demonstration.ts';

/** What pages are given. They write through desk verbs, and read through store queries whose first question is the actor. */
export interface Services {
  world: World;
  /** The demonstration's mailbox and clock; null on a real desk, where their pages do not exist. */
  demonstration: DemonstrationServices | null;
}

export interface DemonstrationServices {
  /** Writes to a desk as any customer. */
  write(letter: CustomerLetter): Promise<{ number: string | null; reason: string }>;
  /** Moves desk time forward, acts on what falls due, and tells what did. */
  moveTo(instant: string): Promise<DemonstrationMove>;
}
