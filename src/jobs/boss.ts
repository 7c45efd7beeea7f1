import { type fromKysely, PgBoss } from 'pg-boss';
import type { Job, JobName } from '#desk/spine/reactions.ts';
import type { Log, Queue } from '#desk/spine/world.ts';
import { connectionLimits, type Trx } from '#store/database/database.ts';
import { sendUnanswered } from '#store/database/dialect.ts';
import { serverOptions } from '#store/database/servers.ts';

/** Opens the job queue on the same database. `migrate` creates its tables. */
export async function openBoss(url: string, log: Log, { works }: { works: boolean }): Promise<PgBoss> {
  const boss = new PgBoss({
    ...serverOptions(url),
    ...connectionLimits(),
    max: 4,
    migrate: false,
    schedule: false,
    supervise: works,
    // If a process is killed, its current jobs are retried after about half a minute.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    warningQueueSize: 1_000_000,
  });
  boss.on('error', (error) => log.error({ error }, 'The job queue reported an error.'));
  await boss.start();
  return boss;
}

/** Enqueues in the event's transaction, so jobs roll back and become visible with it (transactional outbox). */
export function queueOf(boss: PgBoss): Queue {
  return {
    async enqueue(trx, jobs) {
      const db = unansweredIn(trx);
      for (const [name, group] of grouped(jobs))
        await boss.insert(
          name,
          group.map(({ data, startAfterSeconds }) => ({ data, startAfter: startAfterSeconds })),
          { db },
        );
    },
  };
}

/** An insert returns no rows, so it is sent together with the commit. */
function unansweredIn(trx: Trx): ReturnType<typeof fromKysely> {
  return { executeSql: (text, values) => sendUnanswered(trx, text, values) };
}

function grouped(jobs: readonly Job[]): Map<JobName, Job[]> {
  const groups = new Map<JobName, Job[]>();
  for (const job of jobs) groups.set(job.name, [...(groups.get(job.name) ?? []), job]);
  return groups;
}
