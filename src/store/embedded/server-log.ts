import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { inFolder } from './failures.ts';
import type { Place } from './place.ts';

const logBytesMax = 4 * 1024 * 1024; // a year of quiet days; one older log is kept beside it
const lastLinesMax = 15;

/** Opens the server's log for writing; `lastLines` returns the lines written since, for an error message. */
export function openServerLog(place: Place): { fd: number; lastLines(): string; close(): void } {
  const fd = inFolder(place.dataDir, () => openFresh(place.log));
  const before = statSync(place.log).size;
  const lastLines = () => {
    // A stopped server whose folder was deleted has no log.
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
