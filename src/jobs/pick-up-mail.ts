import { mailsATurn, pickUpMail as pickUp } from '#desk/intake/pick-up-mail.ts';
import type { Bench } from '#jobs/bench.ts';
import { lettersDueInRush } from '#jobs/send-mail.ts';

/** A process that stops waits for its jobs, and the next round comes within ten seconds. */
const millisecondsMax = 15_000;

/**
 * Picks up turn after turn while each is full: after an outage, thousands wait, and a turn a round would take hours. A turn that
 * others shared is not full, so that two processes do not read the same mails for long.
 */
export async function pickUpMail({ world, relay, isRush }: Pick<Bench, 'world' | 'relay' | 'isRush'>): Promise<void> {
  const started = performance.now();
  const turn = () => pickUp(world, relay, isRush() ? lettersDueInRush() : undefined);
  while ((await turn()) >= mailsATurn && performance.now() - started < millisecondsMax);
}
