import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { inFolder } from './failures.ts';
import type { Place } from './place.ts';

const logBytesMax = 4 * 1024 * 1024; // a year of quiet days; one former log is kept beside it
const lastLinesMax = 15;

/** Opens the server's log for the programs to write to; `lastLines` gives what was written since, for a failure. */
export function openServerLog(place: Place): { fd: number; lastLines(): string; close(): void } {
  const fd = inFolder(place.dataDir, () => openFresh(place.log));
  const before = statSync(place.log).size;
  const lastLines = () => {
    // Whoever ends a server and clears its folder away leaves no log behind.
    if (statSync(place.log, { throwIfNoEntry: false }) === undefined) return '';
    const written = readFileSync(place.log).subarray(before).toString().trim();
    return written.split('\n').slice(-lastLinesMax).join('\n');
  };
  return { fd, lastLines, close: () => closeSync(fd) };
}

function openFresh(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > logBytesMax) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}
