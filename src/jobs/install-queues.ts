import { PgBoss } from 'pg-boss';
import { handlers } from '#jobs/handlers.ts';

/** A job that fails is tried again with growing waits; what it was about keeps a state of its own and is never lost with it. */
const queue = { retryLimit: 5, retryDelay: 2, retryBackoff: true, heartbeatSeconds: 10, deleteAfterSeconds: 3600 };

/** Makes or migrates the job queue's own tables, in a schema of their own and under a lock of their own. */
export async function installQueues(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 });
  // What goes wrong rejects `start` as well; the event would end the process before that is said.
  boss.on('error', () => undefined);
  await boss.start();
  for (const name of Object.keys(handlers)) await boss.createQueue(name, queue);
  await boss.stop({ graceful: false });
}
