import { sql } from 'kysely';
import type { World } from '#desk/spine/world.ts';
import type { Health } from '#http/parts.ts';
import type { PlaceTrouble } from '#store/files/places.ts';
import { countFailedMails, countFailingMailboxes, oldestUnreadMail } from '#store/mailboxes/mail-health.ts';
import { failingSendings } from '#store/sending/sending-states.ts';

/** A check that takes longer has failed: a load balancer asks every few seconds. */
const checkMilliseconds = 2_000;
/** Mail that is unread for so long shows that nobody reads. */
const unreadSecondsMax = 120;

/** How this process and its parts are: DOWN only without database, DEGRADED when mail, files or their scanner have trouble. */
export async function checkHealth(world: World): Promise<Health> {
  const database = await within(sql`select 1`.execute(world.db));
  // Without a database nothing else can be asked, but whether the disk that it may lie on is full.
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

/** Whether files and rows can be written; if not, since when and why, in closed words. */
async function checkPlaces(world: World): Promise<Record<string, unknown>> {
  const troubles = await inTime(world.placeTroubles());
  if (troubles === null) return { storage: 'DOWN', room: 'DOWN' };
  const of = (place: PlaceTrouble['place']) => troubles.find((trouble) => trouble.place === place);
  const told = troubles.map(({ place, since, failure }) => [names[place], { since, failure }] as const);
  return {
    ...{ storage: of('files') ? 'DOWN' : 'UP', room: of('database') ? 'DOWN' : 'UP' },
    ...(told.length === 0 ? {} : { unwritable: Object.fromEntries(told) }),
  };
}

const names: Record<PlaceTrouble['place'], string> = { files: 'storage', database: 'room' };

/** Whose letters do not go, since when and why. What a server said is for `belfry doctor` alone. */
function whichDesks(unsent: Awaited<ReturnType<typeof failingSendings>>) {
  if (unsent.length === 0) return {};
  return { mailOutOf: Object.fromEntries(unsent.map(({ prefix, since, failure }) => [prefix, { since, failure }])) };
}

/** Nothing where none is configured. Its version is the operator's business: `belfry doctor` tells it. */
async function checkScanner({ scanner }: World): Promise<{ scanner?: 'UP' | 'DOWN' }> {
  if (scanner === null) return {};
  const said = await scanner.ask();
  return { scanner: 'version' in said ? 'UP' : 'DOWN' };
}

async function within(work: Promise<unknown>): Promise<'UP' | 'DOWN'> {
  const done = await inTime(work.then(() => 'UP' as const));
  return done ?? 'DOWN';
}

/** Null when it failed, or took too long. */
function inTime<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, checkMilliseconds, null).unref());
  return Promise.race([work.catch(() => null), late]);
}
