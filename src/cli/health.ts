import type { World } from '#desk/spine/world.ts';
import type { Health } from '#http/parts.ts';
import { reachDatabase } from '#store/database/installation.ts';
import type { PlaceProblem } from '#store/files/places.ts';
import { countFailedMails, countFailingMailboxes, oldestUnreadMail } from '#store/mailboxes/mail-health.ts';
import { failingSendings } from '#store/sending/sending-relays.ts';

/** A slower check counts as failed, because load balancers ask every few seconds. */
const checkMilliseconds = 2_000;
/** Mail unread for this long means that no process reads it. */
const unreadSecondsMax = 120;

/** The health of this process: DOWN only without a database, DEGRADED for problems with mail, files or the scanner. */
export async function checkHealth(world: World): Promise<Health> {
  const database = await within(reachDatabase(world.db));
  // Without a database, only the disk can be checked, which may be the cause.
  if (database !== 'UP') return { status: 'DOWN', checks: { database, ...(await checkPlaces(world)) } };
  const [places, scanner, unread, unfetched, failing, unsent] = await Promise.all([
    checkPlaces(world),
    checkScanner(world),
    oldestUnreadMail(world.db).catch(() => null),
    countFailingMailboxes(world.db).catch(() => 0),
    countFailedMails(world.db).catch(() => 0),
    failingSendings(world.db).catch(() => []),
  ]);
  const isUnread = unread !== null && Date.now() - Date.parse(unread) > unreadSecondsMax * 1000;
  const mailIn = isUnread || unfetched > 0 ? 'DOWN' : 'UP';
  const mailOut = failing > 0 || unsent.length > 0 ? 'DOWN' : 'UP';
  const checks = { database, ...places, ...scanner, mailIn, mailOut };
  const status = Object.values(checks).some((check) => check === 'DOWN') ? 'DEGRADED' : 'UP';
  return { status, checks: { ...checks, ...whichDesks(unsent) } };
}

/** Whether files and rows can be written; if not, since when and the reason code. */
async function checkPlaces(world: World): Promise<Record<string, unknown>> {
  const problems = await inTime(world.placeProblems());
  if (problems === null) return { storage: 'DOWN', room: 'DOWN' };
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

async function within(work: Promise<unknown>): Promise<'UP' | 'DOWN'> {
  const done = await inTime(work.then(() => 'UP' as const));
  return done ?? 'DOWN';
}

/** Null if it failed or took too long. */
function inTime<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, checkMilliseconds, null).unref());
  return Promise.race([work.catch(() => null), late]);
}
