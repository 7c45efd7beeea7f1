import { PgBoss } from 'pg-boss';
import { jobPayloads } from '#desk/spine/reactions.ts';
import { serverOptions } from '#store/database/servers.ts';

/**
 * A failed job is retried with increasing delays. Its subject has its own state in the database, so losing the job loses nothing.
 */
const queue = { retryLimit: 5, retryDelay: 2, retryBackoff: true, heartbeatSeconds: 10, deleteAfterSeconds: 3600 };

/** Creates or migrates the job queue's tables, in their own schema and under their own lock. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ ...serverOptions(url), supervise: false, schedule: false, max: 2 });
  // Errors also reject `start`. Without this listener, the event would end the process first.
  boss.on('error', () => undefined);
  await boss.start();
  for (const name of Object.keys(jobPayloads)) await boss.createQueue(name, queue);
  await boss.stop({ graceful: false });
}
