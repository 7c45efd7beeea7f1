import { type BackupDuty, isBackupDue } from '#cli/backup/backup-duty.ts';
import { aheadMillisecondsMax } from '#desk/processes/pulse.ts';
import type { World } from '#desk/spine/world.ts';
import type { Health } from '#http/parts.ts';
import { readLastBackup } from '#store/backup/last-backup.ts';
import type { Database } from '#store/database/database.ts';
import type { PlaceProblem } from '#store/files/places.ts';
import { lostInSample } from '#store/files/sample.ts';
import {
  countFailedMails,
  countFailingMailboxes,
  hasForgottenLetter,
  oldestUnreadMail,
} from '#store/mailboxes/mail-health.ts';
import { listProcesses, lookAtDatabase, type ProcessSeen } from '#store/processes/processes.ts';
import { readQuarantine } from '#store/processes/quarantine.ts';
import { failingSendings } from '#store/sending/sending-relays.ts';

/** A slower check counts as failed, because load balancers ask every few seconds. */
const checkMilliseconds = 2_000;
/** Mail unread for this long means that no process reads it. */
const unreadSecondsMax = 110;
/** A process that gave no sign of life for this long is dead: it misses four. */
export const silentSecondsMax = 60;
/** The clock turns every 15 seconds. */
export const clockSecondsMax = 90;

type State = 'UP' | 'DOWN';

/** The health of the installation: DOWN only without a database, DEGRADED if something does not do its work (R35). */
export async function checkHealth(world: World, { backupHours }: BackupDuty): Promise<Health> {
  const { db } = world;
  const seen = await inTime(lookAtDatabase(db));
  // Without a database, only the disk can be checked, which may be the cause.
  if (seen === null) return { status: 'DOWN', checks: { database: 'DOWN', ...(await checkPlaces(world)) } };
  const places = await checkPlaces(world);
  const [quarantine, scanner, processes, lost, backup, unread, unfetched, failed, forgotten, unsent] =
    await Promise.all([
      inTime(checkQuarantine(db)),
      checkScanner(world),
      inTime(listProcesses(db)),
      // A storage that does not answer is not asked again.
      places.storage === 'UP' ? inTime(lostInSample(db, world.storage)) : null,
      inTime(checkBackup(db, { backupHours })),
      inTime(isMailUnread(db)),
      inTime(countFailingMailboxes(db)),
      inTime(countFailedMails(db)),
      inTime(hasForgottenLetter(db)),
      inTime(failingSendings(db)),
    ]);
  const checks = {
    database: 'UP',
    writable: upIf(!seen.isReadOnly),
    ...quarantine,
    ...places,
    files: upIf(lost !== null && lost.length === 0),
    ...scanner,
    ...(backup ?? { backup: 'DOWN' }),
    ...checkProcesses(processes ?? []),
    mailIn: upIf(unread === false && unfetched === 0),
    mailOut: upIf(failed === 0 && forgotten === false && unsent?.length === 0 && relayAnswers(processes ?? [])),
  };
  const status = Object.values(checks).some((check) => check === 'DOWN') ? 'DEGRADED' : 'UP';
  return { status, checks: { ...checks, ...whichDesks(unsent ?? []) } };
}

/** Whether the database answers in time. */
export async function databaseAnswers({ db }: World): Promise<boolean> {
  return (await inTime(lookAtDatabase(db))) !== null;
}

/** Absent outside a quarantine, which explains what else stands still. */
async function checkQuarantine(db: Database): Promise<{ quarantine?: State }> {
  return (await readQuarantine(db)) === null ? {} : { quarantine: 'DOWN' };
}

/** Absent where nobody asks for backups. */
async function checkBackup(db: Database, duty: BackupDuty): Promise<{ backup?: State }> {
  const due = isBackupDue({ ...duty, lastBackup: await readLastBackup(db), now: Date.now() });
  return due === null ? {} : { backup: upIf(!due) };
}

/** Whether a mail has waited too long to be read. */
async function isMailUnread(db: Database): Promise<boolean> {
  const oldest = await oldestUnreadMail(db);
  return oldest !== null && Date.now() - Date.parse(oldest) > unreadSecondsMax * 1000;
}

/** Whether jobs are done, the clock turns, and all machines agree on the time. */
function checkProcesses(processes: readonly ProcessSeen[]): Record<'workers' | 'clock' | 'time', State> {
  const living = processes.filter(isAlive);
  return {
    workers: upIf(living.some(({ works }) => works)),
    clock: upIf(processes.some(turnedClock)),
    time: upIf(living.every(({ aheadMilliseconds }) => Math.abs(aheadMilliseconds) <= aheadMillisecondsMax)),
  };
}

export function isAlive({ silentSeconds }: ProcessSeen): boolean {
  return silentSeconds < silentSecondsMax;
}

/** A process that has just started has some time for its first turn. */
function turnedClock(seen: ProcessSeen): boolean {
  if (seen.clockSeconds !== null) return seen.clockSeconds < clockSecondsMax;
  return seen.works && isAlive(seen) && seen.ageSeconds < clockSecondsMax;
}

function relayAnswers(processes: readonly ProcessSeen[]): boolean {
  return processes.filter(isAlive).every(({ relayFailure }) => relayFailure === null);
}

function upIf(isSo: boolean): State {
  return isSo ? 'UP' : 'DOWN';
}

/** Whether files and rows can be written; if not, since when and the reason code. */
async function checkPlaces(world: World): Promise<Record<string, unknown>> {
  const problems = await inTime(world.placeProblems());
  // The look at the database ends sooner, so only the storage is late.
  if (problems === null) return { storage: 'DOWN', room: 'UP' };
  const of = (place: PlaceProblem['place']) => problems.find((problem) => problem.place === place);
  const unwritable = problems.map(({ place, since, failure }) => [names[place], { since, failure }] as const);
  return {
    storage: of('files') ? 'DOWN' : 'UP',
    room: of('database') ? 'DOWN' : 'UP',
    ...(unwritable.length === 0 ? {} : { unwritable: Object.fromEntries(unwritable) }),
  };
}

const names: Record<PlaceProblem['place'], string> = { files: 'storage', database: 'room' };

/** Desks with unsent letters, since when and the reason code. Server messages appear only in `belfry doctor`. */
function whichDesks(unsent: Awaited<ReturnType<typeof failingSendings>>) {
  if (unsent.length === 0) return {};
  return { mailOutOf: Object.fromEntries(unsent.map(({ prefix, since, failure }) => [prefix, { since, failure }])) };
}

/** Empty without a configured scanner. Its version appears only in `belfry doctor`. */
async function checkScanner({ scanner }: World): Promise<{ scanner?: 'UP' | 'DOWN' }> {
  if (scanner === null) return {};
  const said = await scanner.ask();
  return { scanner: 'version' in said ? 'UP' : 'DOWN' };
}

/** Null if it failed or took too long. */
function inTime<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, checkMilliseconds, null).unref());
  return Promise.race([work.catch(() => null), late]);
}
