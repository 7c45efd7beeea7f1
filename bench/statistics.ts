/** Returns the percentile of measured milliseconds at `share` (0 to 1). */
export function percentile(milliseconds: readonly number[], share: number): number {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs `work` `runs` times with `clients` in parallel. Returns the percentiles in ms and the runs per second. */
export async function measure(
  { runs, clients }: { runs: number; clients: number },
  work: (run: number, client: number) => Promise<void>,
): Promise<{ perSecond: number; p50: number; p95: number }> {
  const milliseconds: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (next < runs) {
        const run = next++;
        const begun = performance.now();
        await work(run, client);
        milliseconds.push(performance.now() - begun);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: runs / seconds, p50: percentile(milliseconds, 0.5), p95: percentile(milliseconds, 0.95) };
}

export function shown(figure: number): string {
  return figure >= 100 ? figure.toFixed(0) : figure.toFixed(1);
}
