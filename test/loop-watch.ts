import assert from 'node:assert/strict';
import type { World } from '#desk/spine/world.ts';
import { atEnd, runningFile } from '#test/at-end.ts';
import { openSteadyClock, type SteadyClock } from '#test/steady-clock.ts';

/** Longest that a request or a mail may hold the event loop (attack 84), in milliseconds of this thread's processor time. */
export const heldMillisecondsMax = 200;

/** A shorter pause between two looks would cost more than it tells. */
const lookMilliseconds = 10;

export interface LoopWatch {
  /** Counts the turns of the event loop until this work ends. */
  during<T>(what: string, work: () => Promise<T>): Promise<T>;
  /** Counts the turns until one in which nothing is noted. */
  note(what: string): void;
  /** The longest turn so far, and what went on in it. */
  longest(): { milliseconds: number; what: string };
}

/**
 * Measures the longest turn of the event loop while the desk works, in processor time of this thread: a clock would also count
 * other processes. A steady clock leaves out pauses of the machine. The work of a test between two requests is not counted.
 */
export function openLoopWatch(clock: SteadyClock | null = null): LoopWatch {
  let longest = { milliseconds: 0, what: '' };
  let before = process.threadCpuUsage();
  let steadyBefore = 0;
  let timer: NodeJS.Timeout | null = null;
  let noted: string | null = null;
  let isFresh = false;
  const running = new Set<string>();

  function look(): void {
    const { user, system } = process.threadCpuUsage(before);
    const steady = clock === null ? Number.POSITIVE_INFINITY : clock.now() - steadyBefore;
    const milliseconds = Math.min((user + system) / 1_000, steady);
    if (milliseconds > longest.milliseconds)
      longest = { milliseconds, what: [...running, ...(noted === null ? [] : [noted])].join(', ') };
    restart();
  }

  function restart(): void {
    before = process.threadCpuUsage();
    steadyBefore = clock?.now() ?? 0;
  }

  function begin(): void {
    if (timer !== null) return;
    restart();
    timer = setInterval(() => {
      look();
      if (!isFresh && running.size === 0) end();
      isFresh = false;
    }, lookMilliseconds);
    timer.unref();
  }

  function end(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
    noted = null;
  }

  return {
    async during(what, work) {
      begin();
      look();
      running.add(what);
      try {
        return await work();
      } finally {
        look();
        running.delete(what);
        if (running.size === 0) end();
      }
    },
    note(what) {
      begin();
      noted = what;
      isFresh = true;
    },
    longest: () => longest,
  };
}

/** Whether the running test file is one of the attacks, whose desks may not hold the event loop. */
const isAttack = () => /\/attacks\//.test(runningFile());

/** One for all files of a process. */
let clock: Promise<SteadyClock> | null = null;

/** A watch that fails an attack test when its file ends. */
export async function watchAttack(): Promise<LoopWatch> {
  if (!isAttack()) return openLoopWatch();
  clock ??= openSteadyClock();
  const watch = openLoopWatch(await clock);
  atEnd(() => judge(watch));
  return watch;
}

/** Throws if a turn took too long. */
export function judge(watch: LoopWatch): void {
  const { milliseconds, what } = watch.longest();
  assert.ok(
    milliseconds <= heldMillisecondsMax,
    `The event loop was held for ${Math.round(milliseconds)} ms (${what}). Everybody else waits meanwhile.`,
  );
}

/** The same world, which notes when a verb uses it. */
export function watchedWorld(world: World, watch: LoopWatch): World {
  const { clock, newId, transact, storeMail } = world;
  const noting =
    <Given extends unknown[], Result>(what: string, call: (...given: Given) => Result) =>
    (...given: Given): Result => {
      watch.note(what);
      return call(...given);
    };
  const watched: World['transact'] = (work) => watch.during('a transaction', () => transact(work));
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(world),
      clock: { value: { now: noting('a verb', () => clock.now()) }, writable: true, enumerable: true },
      newId: { value: noting('a verb', newId), writable: true, enumerable: true },
      transact: { value: watched, writable: true, enumerable: true },
      storeMail: { value: noting('a mail', storeMail), writable: true, enumerable: true },
    },
  ) as World;
}
