import type { PgBoss } from 'pg-boss';
import { type JobName, type JobPayloads, jobPayloads } from '#desk/spine/reactions.ts';
import type { Bench } from '#jobs/bench.ts';
import { type Handler, handlers } from '#jobs/handlers.ts';
import type { HintLine } from '#store/database/hints.ts';

/** Jobs that come round by themselves. The clock acts within a minute (R17); four turns per minute leave room for a slow one. */
const roundSeconds: Partial<Record<JobName, number>> = {
  'turn-clock': 15,
  'pick-up-mail': 10,
  'scan-files': 15,
  'discard-uploads': 3600,
  'clear-limits': 3600,
};
/**
 * Hints wake the workers (store/database/hints.ts). Polling finds jobs whose hint was lost, and retries. The queue library's own
 * NOTIFY would be part of each transaction, and PostgreSQL commits those one after the other.
 */
const pollSeconds = 10;

export interface Workers {
  /** Takes no more jobs, and returns when the current ones have ended. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Works on jobs until `stop`, at first only if nothing stands in the way. Several processes may run; each job goes to one of them. */
export async function startWorkers(
  boss: PgBoss,
  bench: Bench,
  hints: Pick<HintLine, 'onJobsQueued'>,
): Promise<Workers> {
  const names = Object.keys(handlers) as JobName[];
  const workers = new Map<string, string>();
  const wake: Wake = (name) => boss.notifyWorker(workers.get(name) ?? '');
  const resume = async () => {
    for (const name of names) workers.set(name, await workOn(boss, bench, { name, wake }));
  };
  if (bench.pulse.obstacle() === null) await resume();
  hints.onJobsQueued(wake);
  const rounds = Object.entries(roundSeconds) as [JobName, number][];
  const stops = rounds.map(([name, seconds]) => ringEvery(boss, bench, { name, seconds, wake }));
  return {
    async pause() {
      await Promise.all(names.map((name) => boss.offWork(name)));
    },
    resume,
    async stop() {
      for (const stop of stops) stop();
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** Makes the worker of a queue fetch now, or again once it has done its current jobs. */
type Wake = (queue: string) => void;

/** Returns the id of the worker. */
function workOn<N extends JobName>(
  boss: PgBoss,
  bench: Bench,
  { name, wake }: { name: N; wake: Wake },
): Promise<string> {
  const { batch, work } = handlers[name] as Handler<N>;
  const payload = jobPayloads[name];
  return boss.work(name, { batchSize: batch, pollingIntervalSeconds: pollSeconds }, async (jobs) => {
    // Perhaps more are waiting.
    if (jobs.length === batch) wake(name);
    const started = performance.now();
    const jobIds = jobs.map(({ id }) => id);
    // Letters share a row (boss.ts).
    const payloads = jobs.flatMap(({ data }) => data).map((each) => payload.parse(each) as JobPayloads[N]);
    await work(bench, payloads).catch((error) => {
      bench.pulse.failed(name);
      bench.world.log.error({ job: name, jobIds, error }, 'A job failed and will be retried.');
      throw error;
    });
    bench.pulse.ended(name);
    const milliseconds = Math.round(performance.now() - started);
    // Rounds that end well show in the signs of life.
    if (!(name in roundSeconds)) bench.world.log.info({ job: name, jobIds, milliseconds }, 'A job was done.');
  });
}

/** After a failure, a round comes again this soon: a clock that fell due during a failover waits no longer than it must. */
const againMilliseconds = 3_000;

/** Every process that can work sends this; the queue keeps one job per interval. Returns how to stop. */
function ringEvery(
  boss: PgBoss,
  { world, pulse }: Bench,
  { name, seconds, wake }: { name: JobName; seconds: number; wake: Wake },
): () => void {
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const sendAgain = () => {
    clearTimeout(again);
    if (!stopped) again = setTimeout(send, againMilliseconds);
  };
  const send = () => {
    if (pulse.obstacle() !== null) return sendAgain();
    boss
      .send(name, {}, { singletonKey: name, singletonSeconds: seconds })
      .then((id) => {
        if (id !== null) wake(name);
      })
      .catch((error) => {
        world.log.error({ error, job: name }, 'A job could not be enqueued.');
        sendAgain();
      });
  };
  send();
  const regular = setInterval(send, seconds * 1000);
  return () => {
    stopped = true;
    clearInterval(regular);
    clearTimeout(again);
  };
}
