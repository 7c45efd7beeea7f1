import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Database } from '#store/database/database.ts';
import { isFull } from '#store/database/temporary-failure.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

/** A storage location that is full or not writable. */
export interface PlaceProblem {
  place: 'files' | 'database';
  /** `closed`: not writable. `lost`: any other failure, such as a broken disk. */
  failure: 'full' | 'closed' | 'lost';
  /** When this process first noticed it, in real time. */
  since: Instant;
}

/** A check writes to both locations, so its result is shared for this long. */
const lookMilliseconds = 10_000;

/** A busy disk may take seconds; one that takes longer is lost, and the page that asks waits no longer. */
const filesMilliseconds = 5_000;

/** Returns a function that checks whether files and rows can be written. An unreachable database is not reported here. */
export function watchPlaces(
  db: Database,
  storage: FileStorage,
  { sharedMilliseconds = lookMilliseconds, waitMilliseconds = filesMilliseconds } = {},
): () => Promise<PlaceProblem[]> {
  const lookAtFiles = watchFiles(storage, waitMilliseconds);
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<PlaceProblem[]> = Promise.resolve([]);
  const known = new Map<PlaceProblem['place'], PlaceProblem>();

  async function look(): Promise<PlaceProblem[]> {
    const [files, rows] = await Promise.all([lookAtFiles(), lookForRoom(db)]);
    note('files', files);
    note('database', rows);
    return [...known.values()];
  }

  function note(place: PlaceProblem['place'], failure: Failure | null): void {
    const since = known.get(place)?.since ?? new Date().toISOString();
    if (failure === null) known.delete(place);
    else known.set(place, { place, failure, since });
  }

  return () => {
    if (performance.now() - looked > sharedMilliseconds) {
      looked = performance.now();
      looking = look();
    }
    return looking;
  };
}

type Failure = PlaceProblem['failure'];

/** A disk that hangs keeps each check in a thread of this process, so none begins before the one before has ended. */
function watchFiles(storage: FileStorage, waitMilliseconds: number): () => Promise<Failure | null> {
  let isChecking = false;
  return async () => {
    if (isChecking) return 'lost';
    isChecking = true;
    const checked = storage
      .check()
      .then(() => null, failureOf)
      .finally(() => (isChecking = false));
    return Promise.race([checked, lateAfter(waitMilliseconds, 'lost' as const)]);
  };
}

/** A person or a load balancer waits for the result. */
const answerMilliseconds = 1_500;

function lateAfter<T>(milliseconds: number, answer: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, answer).unref());
}

function lookForRoom(db: Database): Promise<'full' | null> {
  const late = lateAfter(answerMilliseconds, null);
  const asked = checkRoom(db).then(
    () => null,
    (error) => (isFull(error) ? ('full' as const) : null),
  );
  return Promise.race([asked, late]);
}

/**
 * Fails with 53100 when the database's disk is full. Small changes often fit in existing pages; a query that spills two megabytes
 * needs new disk space and leaves nothing behind.
 */
async function checkRoom(db: Database): Promise<void> {
  // The series depends on the setting, so the setting comes first; it applies to this statement only.
  await sql`
    with little as materialized (select set_config('work_mem', '64kB', true) as memory)
    select count(*) from little, lateral generate_series(1, 100000 + 0 * length(memory))`.execute(db);
}

const closed = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

/** Why a location cannot be written. */
export function failureOf(error: unknown): Failure {
  if (isFull(error)) return 'full';
  return error instanceof Error && 'code' in error && closed.has(String(error.code)) ? 'closed' : 'lost';
}
