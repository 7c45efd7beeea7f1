import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessUrlsAt, portalUrlsAt } from '#cli/compose.ts';
import { type PersonName, people } from '#demo/cast.ts';
import { type Cast, fillCast } from '#demo/fill-cast.ts';
import { openHistoryKey } from '#desk/history/open-key.ts';
import type { Job } from '#desk/spine/reactions.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import { openPublicFace, silentHints, type World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import type { Database } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { openMailStore } from '#store/intake/mail-store.ts';
import { openRateLimiters } from '#store/limits/rate-limits.ts';
import { drawSequences } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { type Content, openFilledDatabase, openTestDatabase } from '#test/database.ts';
import { type LoopWatch, openLoopWatch, watchAttack, watchedWorld } from '#test/loop-watch.ts';
import { refusingTransactions } from '#test/outside-transactions.ts';

export interface TestDesk {
  world: World;
  db: Database;
  url: string;
  cast: Cast;
  /** The enqueued jobs, oldest first. Tests remove the jobs that they handle. */
  jobs: Job[];
  /** Sets desk time. */
  at(instant: Instant): void;
  actor(name: PersonName): Actor;
  /** Measures how long the desk holds the event loop; fails a test of an attack that holds it too long. */
  watch: LoopWatch;
}

/** Tuesday 24 November 2026, 10:00. */
export const usualStart: Instant = '2026-11-24T09:00:00Z';

/** Opens a desk with the demonstration's cast on a real PostgreSQL; the test sets its clock. */
export async function openTestDesk(start: Instant = usualStart): Promise<TestDesk> {
  if (start === usualStart) {
    const { known, ...database } = await openFilledDatabase(castAlone);
    return deskOf(await openDesk(database, start), known);
  }
  const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const desk = await openDesk({ ...(await openTestDatabase()), folder }, start);
  return deskOf(desk, await fillCast(desk.world));
}

/** The same desk with all the tickets of the demonstration, too: those of the weeks before the usual start, or before now. */
export async function openFilledDesk(until: 'start' | 'now' = 'start'): Promise<TestDesk> {
  const { known, ...database } = await openFilledDatabase(until === 'now' ? worldUntilNow : exampleWorld);
  const desk = await openDesk(database, known.filledAt);
  desk.jobs.push(...known.jobs);
  return deskOf(desk, known.cast);
}

const castAlone: Content<Cast> = {
  name: 'cast',
  fill: async (database, folder) =>
    fillCast((await openDesk({ ...database, folder }, usualStart, openLoopWatch())).world),
};

interface Filled {
  cast: Cast;
  jobs: Job[];
  filledAt: Instant;
}

const exampleWorld = filledUntil('example_world', () => usualStart);
const worldUntilNow = filledUntil('world_until_now', () => new Date().toISOString());

function filledUntil(name: string, end: () => Instant): Content<Filled> {
  return {
    name,
    async fill(database, folder) {
      const { world, jobs, at } = await openDesk({ ...database, folder }, usualStart, openLoopWatch());
      const cast = await fillCast(world);
      const filledAt = end();
      at(filledAt);
      const { fillExampleWorld } = await import('#test/example-world.ts');
      await fillExampleWorld(world);
      return { cast, jobs, filledAt };
    },
  };
}

type OpenDesk = Omit<TestDesk, 'cast' | 'actor'>;

function deskOf(desk: OpenDesk, cast: Cast): TestDesk {
  return { ...desk, cast, actor: (name) => actorOf(cast, name) };
}

/** A desk on a database, before it has a cast. Filling it is no work of a desk, so nobody judges how long that takes. */
async function openDesk(
  { db, url, folder }: { db: Database; url: string; folder: string },
  start: Instant,
  given?: LoopWatch,
): Promise<OpenDesk> {
  const jobs: Job[] = [];
  let now = start;
  // A copy: a desk behind a server lets its changes be heard.
  const hints = { ...silentHints };
  const queue = { enqueue: async (_: unknown, added: readonly Job[]) => void jobs.push(...added) };
  const memory = rememberDesks();
  const secrets = ['a secret of the tests'];
  const historyKey = await openHistoryKey(db, secrets);
  const watch = given ?? (await watchAttack());
  const unwatched = refusingTransactions({
    db,
    transact: openTransact(db, queue, hints),
    clock: { now: () => now },
    newId,
    newSalt: () => randomBytes(16),
    signer: openSigner(secrets),
    historyKey: () => historyKey,
    storage: openFolderStorage(folder),
    placeProblems: async () => [],
    scanner: null,
    queue,
    hints,
    ...memory,
    ...openPublicFace(memory, null),
    nextSequence: drawSequences(),
    storeMail: openMailStore(db),
    limiter: openRateLimiters(db),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ticketUrl: (language, token) => `https://desk.example/${language}/ticket/${token}`,
    signInUrl: (link) => `https://desk.example/sign-in/mail/${link}`,
    invitationUrl: (token) => `https://desk.example/sign-in/link/${token}`,
    accountUrl: () => 'https://desk.example/account',
    answerUrl: (language, token, say) => `https://desk.example/${language}/answer/${token}${say ? `?say=${say}` : ''}`,
    approvalUrl: (language, token, say) => `https://desk.example/${language}/approve/${token}?say=${say}`,
    accessUrls: accessUrlsAt('https://desk.example'),
    portalUrls: portalUrlsAt('https://desk.example'),
    announcementsUrl: (language, prefix) => `https://desk.example/${language}/announcements?desk=${prefix}`,
    authservId: 'mx.desk.example',
    privateNetworks: ['127.0.0.0/8', '::1'],
    resolver: { txt: (name) => Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' })) },
  });
  return {
    world: watchedWorld(unwatched, watch),
    watch,
    db,
    url,
    jobs,
    at: (instant) => {
      now = instant;
    },
  };
}

function actorOf(cast: Cast, name: PersonName): Actor {
  const { managerOf, desks = [], roles, ...person } = people[name] as import('#demo/cast.ts').ExamplePerson;
  return {
    personId: cast.people[name],
    name: person.name,
    email: person.email,
    language: person.language,
    roles: roles ?? (managerOf ? ['requester', 'serviceManager'] : ['requester']),
    deskIds: desks.map((desk) => cast.desks[desk]),
    organisationIds: managerOf ? [cast.organisations[managerOf]] : [],
  };
}
