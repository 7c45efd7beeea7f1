import { mailsATurn, pickUpMail as pickUp } from '#desk/intake/pick-up-mail.ts';
import type { Bench } from '#jobs/bench.ts';

/** A process that stops waits for its jobs, and the next round comes within ten seconds. */
const millisecondsMax = 15_000;

/**
 * Picks up turn after turn while each is full: after an outage, thousands wait, and a turn a round would take hours. A turn that
 * others shared is not full, so that two processes do not read the same mails for long.
 */
export async function pickUpMail({ world, relay }: Pick<Bench, 'world' | 'relay'>): Promise<void> {
  const started = performance.now();
  while ((await pickUp(world, relay)) >= mailsATurn && performance.now() - started < millisecondsMax);
}
