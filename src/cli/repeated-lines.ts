/** Repeats of a line within this time are counted. */
const countedMilliseconds = 60_000;
/** With more different lines at once, further ones are written each time. */
const seriesMax = 500;

interface Series {
  since: string;
  times: number;
  write: (repeats: string) => void;
}

/**
 * Counts equal lines: the first is written at once, its repeats once a minute, with their number. A series ends after a minute
 * without one.
 */
export function countRepeats(): (key: string, write: (repeats: string) => void) => void {
  const series = new Map<string, Series>();

  function summarise(key: string): void {
    const { since, times, write } = series.get(key)!;
    series.delete(key);
    if (times === 0) return;
    write(` (${times === 1 ? 'once more' : `${times} times more`} since ${since})`);
    begin(key, write);
  }

  function begin(key: string, write: (repeats: string) => void): void {
    series.set(key, { since: new Date().toISOString(), times: 0, write });
    setTimeout(summarise, countedMilliseconds, key).unref();
  }

  return (key, write) => {
    const known = series.get(key);
    if (known) {
      known.times += 1;
      known.write = write;
      return;
    }
    write('');
    if (series.size < seriesMax) begin(key, write);
  };
}
