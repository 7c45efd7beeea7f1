import { CommandRefused } from '#cli/command-refused.ts';
import { realClock } from '#cli/compose.ts';
import { backupProblems, quarantineProblems } from '#cli/doctor/backup.ts';
import { deskRelayProblems, notTaking, signatureProblems } from '#cli/doctor/desk-relays.ts';
import { historyProblems } from '#cli/doctor/history.ts';
import { languageProblems } from '#cli/doctor/languages.ts';
import { lostFileProblems, processProblems } from '#cli/doctor/processes.ts';
import { scannerProblems } from '#cli/doctor/scanner.ts';
import { secretProblems } from '#cli/doctor/secrets.ts';
import type { Environment } from '#cli/environment.ts';
import { openStorage } from '#cli/storage.ts';
import { reachDatabase, requireCurrentSchema, withHandle } from '#cli/with-database.ts';
import { openDemonstrationClock } from '#demo/clock.ts';
import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { lettersThat } from '#domain/letters/registry.ts';
import { impatient, systemResolver } from '#mail/read/proof/resolver.ts';
import { openRelay } from '#mail/send/relay.ts';
import type { Database } from '#store/database/database.ts';
import { type Installation, readInstallation } from '#store/database/installation.ts';
import { appliedMigrations, isContracted } from '#store/database/migrate.ts';
import { type DeskProblems, readDeskProblems } from '#store/desks/desk-problems.ts';
import { listDesks } from '#store/desks/desks.ts';
import { listStrayLetters } from '#store/directory/language-duties.ts';
import { type PlaceProblem, watchPlaces } from '#store/files/places.ts';

/** All problems, one per line. The database checks need a reachable database of this version. */
export async function examine(environment: Environment): Promise<string[]> {
  try {
    const { url, stop } = await reachDatabase(environment);
    try {
      return await withHandle(url, (db) => examineDatabase(environment, db, url));
    } finally {
      await stop();
    }
  } catch (error) {
    if (error instanceof CommandRefused) return [error.message];
    throw error;
  }
}

async function examineDatabase(environment: Environment, db: Database, url: string): Promise<string[]> {
  await requireCurrentSchema(url);
  const leftovers = isContracted(await appliedMigrations(db)) ? [] : [contractLine];
  const installation = await readInstallation(db);
  const clock = installation === 'demonstration' ? await openDemonstrationClock(db) : realClock;
  const storage = openStorage(environment.storage);
  const places = await watchPlaces(db, storage)();
  const isAway = places.some(({ place }) => place === 'files');
  return [
    ...leftovers,
    ...settingProblems(environment, installation),
    ...(await quarantineProblems(db)),
    ...(await processProblems(db)),
    ...placeProblems(places, environment),
    ...(isAway ? [] : await lostFileProblems(db, storage)),
    ...(await backupProblems(db, environment)),
    ...(await secretProblems(environment, db)),
    ...(await scannerProblems(environment, db)),
    ...deskProblems(await listDesks(db), clock.now()),
    ...(await languageProblems()),
    ...(await historyProblems(environment, db, clock.now())),
    ...mailProblems(await readDeskProblems(db)),
    ...(await strayLetterProblems(db)),
    ...(await relayProblems(environment, installation)),
    ...(await deskRelayProblems(environment, db, installation)),
    ...(installation === 'desk' ? await signatureProblems(db, impatient(systemResolver())) : []),
  ];
}

const contractLine =
  'The database still has what only the last version needed. Once each process has this version, run: npx belfry migrate';

/** Letters that left in a language in which letters to their organisation do not go out. */
export async function strayLetterProblems(db: Database): Promise<string[]> {
  const toOthers = lettersThat(({ to }) => to === 'staff' || to === 'thirdParty');
  const found = await listStrayLetters(db, { toOthers, limit: strayLettersMax });
  return found.map(
    ({ number, letter, language, names }) =>
      `The letter “${letter}” about ${number} left in the language ${language}, in which letters to ${names.en} do not go out.`,
  );
}

/** More lines would hide the other problems. */
const strayLettersMax = 10;

/** Problems with incoming and outgoing mail. */
export function mailProblems(problems: DeskProblems): string[] {
  const { unread, parked, waiting, failed, lastFailure, lastRefusal, hasQueues, unfetched } = problems;
  const saying = (words: string | null) => (words === null ? '' : ` The relay said: ${words}`);
  const said = saying(lastFailure);
  return [
    hasQueues ? '' : 'The tables of the job queue are missing. Run: npx belfry migrate',
    unread === 0 ? '' : `${mails(unread)} unread for more than 2 minutes. Is the desk running (npx belfry work)?`,
    parked === 0 ? '' : `${mails(parked)} parked: it could not be read. An agent looks at it in the list “unplaced”.`,
    ...unfetched.map(unfetchedLine),
    failed === 0 ? '' : `Letters that the relay did not take are tried again: ${failed}.${said}`,
    waiting === 0 ? '' : `Letters have waited for more than 15 minutes: ${waiting}. Is the desk running?${said}`,
    isRefusedOften(problems)
      ? `Most letters of the last day were refused: ${problems.refused}.${saying(lastRefusal)}`
      : '',
  ].filter(Boolean);
}

function unfetchedLine({ address, since, failure, said }: DeskProblems['unfetched'][number]): string {
  if (since === null) return `No process reads the mailbox ${address}. Is the desk running (npx belfry serve)?`;
  const words = said === null ? '' : ` The server said: ${said}`;
  return `The mailbox ${address} has not been read since ${since} (${failure}): its desk closes no ticket.${words}`;
}

/** One wrong address shows on its ticket; if most letters are refused, the installation has a problem. */
function isRefusedOften({ refused, sent }: DeskProblems): boolean {
  return refused >= 3 && refused > sent;
}

/** Problems with the relay. The demonstration's mail goes to its mailbox page unless a relay is set. */
async function relayProblems({ smtpUrl }: Environment, installation: Installation | null): Promise<string[]> {
  if (smtpUrl === null)
    return installation === 'desk' ? ['BELFRY_SMTP_URL is not set: without a relay no letter leaves.'] : [];
  const relay = openRelay(smtpUrl);
  try {
    const found = await relay.check();
    return 'ready' in found ? [] : [`The relay of BELFRY_SMTP_URL ${notTaking(found)}`];
  } finally {
    relay.close();
  }
}

function mails(count: number): string {
  return count === 1 ? 'One mail is' : `${count} mails are`;
}

/** The problems of the desks' own settings. */
function deskProblems(desks: readonly Desk[], now: Instant): string[] {
  if (desks.length === 0)
    return ['There is no desk. Make one: npx belfry desk create --prefix P --mailbox A --zone Z --languages fr,nl'];
  return desks.flatMap((desk) => [...mailboxProblems(desk), ...calendarProblems(desk, now)]);
}

function mailboxProblems({ prefix, mailbox }: Desk): string[] {
  return mailbox === ''
    ? [`Desk ${prefix} has no mailbox, so nobody can write to it. Add one in the administration.`]
    : [];
}

/** The settings that serve and work require. The demonstration has defaults for all. */
function settingProblems({ databaseUrl, url, secrets }: Environment, installation: Installation | null): string[] {
  if (installation === 'demonstration') return [];
  return [
    databaseUrl === null ? 'DATABASE_URL is not set: serve and work run on a PostgreSQL of your own.' : '',
    url === null ? 'BELFRY_URL is not set: it is the public address, from which links in mail are made.' : '',
    secrets === null
      ? 'BELFRY_SECRET is not set: it signs what the desk sends. Set at least 16 random characters.'
      : '',
  ].filter(Boolean);
}

/** Calendars with bridge days need a decision every year (R17); others never expire. */
export function calendarProblems({ prefix, calendar, zone }: Desk, now: Instant): string[] {
  const year = undecidedYear(calendar, zone, now);
  if (year === null) return [];
  return [
    `The bridge days of ${year} are not decided in the calendar of ${prefix} (${calendar.names.en}). Enter them, or say that there are none, at /admin/desks/${prefix}/calendar/${year}: deadlines are counted on it.`,
  ];
}

/** Disks that are full or not writable, with the consequences. */
export function placeProblems(problems: readonly PlaceProblem[], environment: Pick<Environment, 'storage'>): string[] {
  return problems.map((problem) => {
    if (problem.place === 'database')
      return 'The disk of the database is full: mail waits at the MTA, and nothing can be saved. Make room; the desk goes on by itself.';
    const { address } = environment.storage;
    const where = `Attachments cannot be stored in ${address} (BELFRY_STORAGE)`;
    const what = address.startsWith('s3:') ? 'service' : 'disk';
    if (problem.failure === 'full')
      return `${where}: the ${what} is full. Mail with files waits to be read. Make room; the desk goes on by itself.`;
    if (problem.failure === 'lost')
      return `${where}: the ${what} does not answer, or answers with an error. Mail with files waits to be read.`;
    return what === 'service'
      ? `${where}: the service refuses the keys, or has no such bucket. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`
      : `${where}: the folder may not be written. Give it to the user who runs Belfry (chown -R), and look whether it is mounted.`;
  });
}
