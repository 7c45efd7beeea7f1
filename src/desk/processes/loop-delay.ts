import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How late the event loop of a process was in the last one to two minutes, in seconds: the median, 99 of 100 looks, and the latest. */
export interface LoopDelay {
  median: number;
  p99: number;
  max: number;
}

export interface LoopMonitor {
  read(): LoopDelay;
  close(): void;
}

/** A look ten times a second hardly wakes an idle process, and misses no delay of more than a tenth of a second. */
const lookMilliseconds = 100;
const periodMilliseconds = 60_000;

/** Watches the event loop. Whatever holds it, everybody else waits for (attack 84). */
export function openLoopMonitor(): LoopMonitor {
  const histogram = monitorEventLoopDelay({ resolution: lookMilliseconds });
  histogram.enable();
  let before: LoopDelay = { median: 0, p99: 0, max: 0 };
  const now = (): LoopDelay => ({
    median: late(histogram.percentile(50)),
    p99: late(histogram.percentile(99)),
    max: late(histogram.max),
  });
  const turn = setInterval(() => {
    before = now();
    histogram.reset();
  }, periodMilliseconds).unref();
  return {
    read() {
      const current = now();
      const larger = (figure: keyof LoopDelay) => Math.max(current[figure], before[figure]);
      return { median: larger('median'), p99: larger('p99'), max: larger('max') };
    },
    close() {
      clearInterval(turn);
      histogram.disable();
    },
  };
}

/** The histogram has the nanoseconds from one look to the next; one that has not begun has none. */
function late(nanoseconds: number): number {
  const milliseconds = nanoseconds / 1e6 - lookMilliseconds;
  return milliseconds > 0 && milliseconds < periodMilliseconds ? Math.round(milliseconds) / 1_000 : 0;
}
