import type { Job } from '#desk/spine/reactions.ts';
import { type Clock, openPublicFace, silentHints, type Tx, type World } from '#desk/spine/world.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { Relay } from '#mail/send/relay.ts';
import { rememberDesks } from '#store/desks/desks.ts';

/** A clock that does not run until it is moved. It only goes forward, and never past the real desk's time. */
interface PastClock extends Clock {
  moveTo(instant: Instant): void;
  moveBy(seconds: number): void;
}

/** The desk in the past: its own clock, collected jobs, and everything in one transaction. */
export interface Past {
  world: World;
  clock: PastClock;
  /** Jobs enqueued by acts, oldest first; the player removes them. */
  jobs: Job[];
}

/**
 * A world that plays the past within one transaction of the real one. A crash leaves an empty database, which the next start
 * fills again.
 */
export function openPast(world: World, { trx }: Tx, span: { from: Instant; to: Instant }): Past {
  const clock = openPastClock(span.from, span.to);
  const jobs: Job[] = [];
  const transact: World['transact'] = async (work) => {
    const tx: Tx = { trx, jobs: [], changedTickets: new Map(), signals: [] };
    const done = await work(tx);
    jobs.push(...tx.jobs);
    return done;
  };
  const queue = { enqueue: async (_: unknown, added: readonly Job[]) => void jobs.push(...added) };
  const hints = silentHints;
  const memory = rememberDesks();
  const face = openPublicFace(memory, null);
  return { world: { ...world, db: trx, clock, transact, queue, hints, ...memory, ...face }, clock, jobs };
}

/** Accepts every mail and sends none: past letters are recorded as sent, but reach nobody. */
export const swallowingRelay: Relay = {
  send: async () => ({ accepted: '250 2.0.0 swallowed' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

function openPastClock(from: Instant, to: Instant): PastClock {
  let now = from;
  const moveTo = (instant: Instant) => {
    if (isAfter(instant, now)) now = isAfter(instant, to) ? to : instant;
  };
  return { now: () => now, moveTo, moveBy: (seconds) => moveTo(plusSeconds(now, seconds)) };
}
