import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '#desk/spine/world.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/** Below the lease of a letter (eleven minutes), so no other process has it yet. */
const patienceMilliseconds = 600_000;
const pauseMilliseconds = 1_000;

/**
 * Retries the saving of a letter's result while the database is down: only this process knows the relay's response, and an
 * unrecorded letter is sent twice. The work must be idempotent.
 */
export async function untilWritten<T>(world: Pick<World, 'log'>, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += pauseMilliseconds) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || waited >= patienceMilliseconds) throw error;
      world.log.warn({ error }, 'The result of a letter could not be saved and will be retried.');
      await pause(pauseMilliseconds);
    }
  }
}
