import type { PgBoss } from 'pg-boss';
import { type JobName, type JobPayloads, jobPayloads } from '#desk/spine/reactions.ts';
import type { Bench } from '#jobs/bench.ts';
import { type Handler, handlers } from '#jobs/handlers.ts';

/** The clock acts within a minute (R17); four turns per minute leave room for a slow one. */
const turnSeconds = 15;
const pickUpSeconds = 5;
const discardSeconds = 3600;
const scanSeconds = 15;

export interface Workers {
  /** Takes no more jobs, and returns when the current ones have ended. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Works on jobs until `stop`. Several processes may run; each job goes to one of them. */
export async function startWorkers(boss: PgBoss, bench: Bench): Promise<Workers> {
  const names = Object.keys(handlers) as JobName[];
  const resume = async () => {
    for (const name of names) await workOn(boss, bench, name);
  };
  await resume();
  const timers = [
    ring(boss, bench, 'turn-clock', turnSeconds),
    ring(boss, bench, 'pick-up-mail', pickUpSeconds),
    ring(boss, bench, 'discard-uploads', discardSeconds),
    ring(boss, bench, 'clear-limits', discardSeconds),
    ring(boss, bench, 'scan-files', scanSeconds),
  ];
  return {
    async pause() {
      await Promise.all(names.map((name) => boss.offWork(name)));
    },
    resume,
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

async function workOn<N extends JobName>(boss: PgBoss, bench: Bench, name: N): Promise<void> {
  const { batch, work } = handlers[name] as Handler<N>;
  const payload = jobPayloads[name];
  const options = { batchSize: batch, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true };
  await boss.work(name, options, async (jobs) => {
    const payloads = jobs.map((job) => payload.parse(job.data) as JobPayloads[N]);
    await work(bench, payloads).catch((error) => {
      bench.pulse.failed(name);
      bench.world.log.error(
        { job: name, jobIds: jobs.map(({ id }) => id), error },
        'A job failed and will be retried.',
      );
      throw error;
    });
    bench.pulse.ended(name);
  });
}

/** Every process sends this; the queue keeps one job per interval. */
function ring(boss: PgBoss, { world }: Bench, name: JobName, seconds: number): NodeJS.Timeout {
  const send = () =>
    boss
      .send(name, {}, { singletonKey: name, singletonSeconds: seconds })
      .catch((error) => world.log.error({ error, job: name }, 'A job could not be enqueued.'));
  void send();
  return setInterval(send, seconds * 1000);
}
