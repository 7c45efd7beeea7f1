import { type ConstructorOptions, type fromKysely, type JobInsert, PgBoss, type StopOptions } from 'pg-boss';
import type { Job, JobName } from '#desk/spine/reactions.ts';
import type { Log, Queue } from '#desk/spine/world.ts';
import { connectionLimits, type Trx } from '#store/database/database.ts';
import { LastingPool } from '#store/database/lasting-pool.ts';
import { serverOptions } from '#store/database/servers.ts';
import { sendUnanswered } from '#store/database/statements.ts';

const connectionsMax = 4;

/** The job queue on a pool of ours, which leaves a lost server at once. */
class Boss extends PgBoss {
  readonly #pool: LastingPool;

  constructor(pool: LastingPool, options: Omit<ConstructorOptions, 'db'>) {
    super({ ...options, db: { executeSql: (text, values) => pool.run(text, values) } });
    this.#pool = pool;
  }

  override async stop(options?: StopOptions): Promise<void> {
    await super.stop(options);
    if (!this.#pool.ending) await this.#pool.end();
  }
}

/** Opens the job queue on the same database. `migrate` creates its tables. */
export async function openBoss(url: string, log: Log, { works }: { works: boolean }): Promise<PgBoss> {
  const report = (error: unknown) => log.error({ error }, 'The job queue reported an error.');
  const pool = new LastingPool({ ...serverOptions(url), ...connectionLimits(), max: connectionsMax }, report);
  const boss = new Boss(pool, {
    migrate: false,
    schedule: false,
    supervise: works,
    // If a process is killed, its current jobs are retried after about half a minute.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    warningQueueSize: 1_000_000,
  });
  boss.on('error', report);
  await boss.start();
  return boss;
}

/** Enqueues in the event's transaction, so jobs roll back and become visible with it (transactional outbox). */
export function queueOf(boss: PgBoss): Queue {
  return {
    async enqueue(trx, jobs) {
      const db = unansweredIn(trx);
      for (const [name, group] of grouped(jobs)) await boss.insert(name, rowsOf(name, group), { db });
    },
  };
}

/** The letters of a transaction share one row, whose data is the list of their payloads: each letter has its own state. */
function rowsOf(name: JobName, jobs: readonly Job[]): JobInsert[] {
  if (name === 'send-mail') return [{ data: jobs.map(({ data }) => data) }];
  return jobs.map(({ data, startAfterSeconds }) => ({ data, startAfter: startAfterSeconds }));
}

/** An insert returns no rows, so it is sent together with the commit. */
function unansweredIn(trx: Trx): ReturnType<typeof fromKysely> {
  return { executeSql: (sql, parameters = []) => sendUnanswered(trx, { sql, parameters }) };
}

function grouped(jobs: readonly Job[]): Map<JobName, Job[]> {
  const groups = new Map<JobName, Job[]>();
  for (const job of jobs) groups.set(job.name, [...(groups.get(job.name) ?? []), job]);
  return groups;
}
