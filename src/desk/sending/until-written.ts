import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '#desk/spine/world.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/** Within the lease of a letter, which ends after eleven minutes: until then nobody else has it. */
const patienceMilliseconds = 600_000;
const pauseMilliseconds = 1_000;

/**
 * Does what has to be written down of a letter in hand, again and again while the database is away: what the relay said is
 * known to nobody but this process, and a letter of which it is not written down goes twice. The work must bear being done twice.
 */
export async function untilWritten<T>(world: Pick<World, 'log'>, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += pauseMilliseconds) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || waited >= patienceMilliseconds) throw error;
      world.log.warn({ error }, 'What became of a letter cannot be written down yet.');
      await pause(pauseMilliseconds);
    }
  }
}
