import { clockSecondsMax, isAlive, silentSecondsMax } from '#cli/health.ts';
import { aheadMillisecondsMax } from '#desk/processes/pulse.ts';
import type { Database } from '#store/database/database.ts';
import type { FileStorage } from '#store/files/file-storage.ts';
import { lostInSample } from '#store/files/sample.ts';
import { listProcesses, lookAtDatabase, type ProcessSeen } from '#store/processes/processes.ts';

/** Processes that stand still or have a wrong clock, and a database that takes no changes. */
export async function processProblems(db: Database): Promise<string[]> {
  const [{ isReadOnly }, processes] = await Promise.all([lookAtDatabase(db), listProcesses(db)]);
  const readOnly =
    'The database is read-only (a standby, or a demoted primary): nothing can be saved. Set the primary in DATABASE_URL.';
  return [...(isReadOnly ? [readOnly] : []), ...standingStill(processes), ...wrongClocks(processes)];
}

/** A desk without any process was not started, or was stopped on purpose. */
function standingStill(processes: readonly ProcessSeen[]): string[] {
  const workers = processes.filter(({ works }) => works);
  const silent = processes.filter((seen) => !isAlive(seen) && !isReplaced(seen, processes)).map(silentLine);
  if (!processes.some(isAlive)) return silent;
  if (!workers.some(isAlive))
    return [
      ...silent,
      'No process does the jobs: no letter leaves, no clock turns and no file is scanned. Start one: npx belfry work',
    ];
  const turned = workers.some(({ clockSeconds, ageSeconds }) => (clockSeconds ?? ageSeconds) < clockSecondsMax);
  return turned ? silent : [...silent, 'The clock has stood for more than a minute. Read the log of belfry work.'];
}

/** Another of its kind lives on its machine: it was started again. */
function isReplaced({ works, host }: ProcessSeen, processes: readonly ProcessSeen[]): boolean {
  return processes.some((other) => isAlive(other) && other.works === works && other.host === host);
}

function silentLine({ works, host, pid, silentSeconds }: ProcessSeen): string {
  const which = `${works ? 'The worker' : 'The web process'} ${pid} on ${host}`;
  return `${which} gave no sign of life for ${age(silentSeconds)} (after ${silentSecondsMax} s it counts as dead). Restart it.`;
}

function wrongClocks(processes: readonly ProcessSeen[]): string[] {
  const wrong = processes.filter(({ aheadMilliseconds }) => Math.abs(aheadMilliseconds) > aheadMillisecondsMax);
  return wrong.filter(isAlive).map(({ host, aheadMilliseconds }) => {
    const difference = `${age(Math.abs(aheadMilliseconds) / 1000)} ${aheadMilliseconds > 0 ? 'ahead of' : 'behind'}`;
    return `The clock of ${host} is ${difference} the database’s. Synchronise both by NTP; beyond a minute this machine turns no clock.`;
  });
}

/** Lost attachments, in a sample. `belfry backup` checks all. */
export async function lostFileProblems(db: Database, storage: FileStorage): Promise<string[]> {
  const lost = await lostInSample(db, storage);
  if (lost.length === 0) return [];
  return [
    `Attachments are missing in BELFRY_STORAGE, such as ${lost[0]}. Check that its disk is mounted, or restore the files from a backup.`,
  ];
}

function age(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
