import { hostname } from 'node:os';
import type { Store } from '#desk/spine/world.ts';
import { mayRunOn } from '#store/database/migrate.ts';
import { type DatabaseSeen, deleteProcess, lookAtDatabase, saveBeat } from '#store/processes/processes.ts';
import { readQuarantine } from '#store/processes/quarantine.ts';

/**
 * Why a process must take no work: its database has another schema (`schema`), takes no changes (`readOnly`), or was restored
 * and is not released yet (`quarantine`: pages work).
 */
export type Obstacle = 'schema' | 'readOnly' | 'quarantine';

/** The signs of life of a process (R35), and what it knows about its database. */
export interface Pulse {
  /** Null if this process can do its work. */
  obstacle(): Obstacle | null;
  /** How far this machine's clock is ahead of the database's; negative if behind. */
  aheadMilliseconds(): number;
  /** Notes that a round ended well, such as a turn of the clock. */
  ended(round: string): void;
  /** Notes that a job failed; it is retried. */
  failed(job: string): void;
  /** The number of failures of each job in this process. */
  failures(): ReadonlyMap<string, number>;
  /** Looks and gives a sign of life now. Never throws. */
  beat(): Promise<void>;
  /** Asks a relay every minute whether it would take a letter: null, or why not. `ask` never throws. */
  watchRelay(ask: () => Promise<string | null>): void;
  /** Calls the listener when the obstacle changes. */
  onObstacle(listener: (obstacle: Obstacle | null) => void): void;
  close(): Promise<void>;
}

/** Four signs within the minute after which a process counts as dead. */
export const beatMilliseconds = 15_000;
/**
 * A process that takes no work looks sooner whether it may. Its sign of life fails on a read-only server, whose connections are then
 * given up: the next ones may lead to another.
 */
const hinderedMilliseconds = 3_000;
const relayMilliseconds = 60_000;
/** The difference of two clocks is known to half of this. */
const roundTripMillisecondsMax = 2_000;
/** A larger difference is reported. */
export const aheadMillisecondsMax = 5_000;

/** Looks at the database at once and then every 15 seconds, and saves a sign of life each time. */
export async function openPulse(world: Store, { works, version }: { works: boolean; version: string }): Promise<Pulse> {
  const { db, log } = world;
  const id = world.newId();
  const rounds = new Map<string, number>();
  const listeners: ((obstacle: Obstacle | null) => void)[] = [];
  let obstacle: Obstacle | null = null;
  let ahead = 0;
  let askRelay: (() => Promise<string | null>) | undefined;
  let relayFailure: string | null = null;
  let relayAskedAt = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    const [before, clockBefore] = [performance.now(), Date.now()];
    const seen = await lookAtDatabase(db);
    const roundTrip = performance.now() - before;
    if (roundTrip < roundTripMillisecondsMax) noteClock(clockBefore + roundTrip / 2 - seen.now);
    noteObstacle(await obstacleIn(db, seen));
  }

  function noteClock(difference: number): void {
    const isNews = Math.abs(difference) > aheadMillisecondsMax && Math.abs(ahead) <= aheadMillisecondsMax;
    ahead = Math.round(difference);
    if (isNews) log.error({ aheadMilliseconds: ahead }, 'The clock of this machine differs from the database’s.');
  }

  function noteObstacle(next: Obstacle | null): void {
    if (next === obstacle) return;
    obstacle = next;
    log.error({ obstacle }, obstacle === null ? 'This process works again.' : 'This process takes no more work.');
    for (const listener of listeners) listener(obstacle);
  }

  async function save(): Promise<void> {
    if (askRelay && performance.now() - relayAskedAt > relayMilliseconds) {
      relayAskedAt = performance.now();
      // A relay that hangs delays no sign of life.
      void askRelay().then((failure) => (relayFailure = failure));
    }
    const roundAges = Object.fromEntries([...rounds].map(([round, at]) => [round, performance.now() - at]));
    const sign = { id, works, version, host: hostname(), pid: process.pid, roundAges, relayFailure };
    await world.transact(({ trx }) => saveBeat(trx, { ...sign, aheadMilliseconds: ahead }));
  }

  async function beat(): Promise<void> {
    try {
      await look();
      if (obstacle !== 'schema') await save();
    } catch (error) {
      log.warn({ error }, 'This process could not give a sign of life.');
    }
  }

  await beat();
  const stop = repeat(beat, () => (obstacle === null ? beatMilliseconds : hinderedMilliseconds));
  return {
    obstacle: () => obstacle,
    aheadMilliseconds: () => ahead,
    ended: (round) => void rounds.set(round, performance.now()),
    ...countFailures(),
    beat,
    watchRelay(ask) {
      askRelay = ask;
    },
    onObstacle: (listener) => void listeners.push(listener),
    async close() {
      stop();
      await world.transact(({ trx }) => deleteProcess(trx, id)).catch(() => undefined);
    },
  };
}

/** Does something again and again, one after the other: a beat may wait half a minute for a lost server. Returns how to stop. */
function repeat(act: () => Promise<void>, pauseMilliseconds: () => number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const plan = () => {
    timer = setTimeout(async () => {
      await act();
      if (!stopped) plan();
    }, pauseMilliseconds());
  };
  plan();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function obstacleIn(db: Store['db'], { migrations, isReadOnly }: DatabaseSeen): Promise<Obstacle | null> {
  if (!mayRunOn(migrations)) return 'schema';
  if (isReadOnly) return 'readOnly';
  return (await readQuarantine(db)) === null ? null : 'quarantine';
}

function countFailures(): Pick<Pulse, 'failed' | 'failures'> {
  const counts = new Map<string, number>();
  return { failed: (job) => void counts.set(job, (counts.get(job) ?? 0) + 1), failures: () => counts };
}
