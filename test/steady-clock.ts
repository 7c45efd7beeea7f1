import { Worker } from 'node:worker_threads';

/** A clock that stands still while the machine does: a paused or starved machine counts its pause as processor time. */
export interface SteadyClock {
  /** Milliseconds since the clock began, without pauses of the whole machine. */
  now(): number;
}

/** A beat that comes later than this counts as this long: meanwhile, nothing ran. */
const beatMillisecondsMax = 25;

/** A thread that does nothing but count the time. It does not keep its process alive. */
export async function openSteadyClock(): Promise<SteadyClock> {
  const microseconds = new BigInt64Array(new SharedArrayBuffer(8));
  const worker = new Worker(beat, { eval: true, workerData: { microseconds, max: beatMillisecondsMax } });
  worker.unref();
  await new Promise((resolve) => worker.once('online', resolve));
  return { now: () => Number(Atomics.load(microseconds, 0)) / 1_000 };
}

const beat = `
  const { microseconds, max } = require('node:worker_threads').workerData;
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  for (let before = performance.now(); ; ) {
    Atomics.wait(nothing, 0, 0, 4);
    const now = performance.now();
    Atomics.add(microseconds, 0, BigInt(Math.round(Math.min(now - before, max) * 1000)));
    before = now;
  }`;
