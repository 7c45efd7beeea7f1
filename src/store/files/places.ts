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

/** Returns a function that checks whether files and rows can be written. An unreachable database is not reported here. */
export function watchPlaces(db: Database, storage: FileStorage): () => Promise<PlaceProblem[]> {
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<PlaceProblem[]> = Promise.resolve([]);
  const known = new Map<PlaceProblem['place'], PlaceProblem>();

  async function look(): Promise<PlaceProblem[]> {
    const [files, rows] = await Promise.all([storage.check().then(() => null, failureOf), lookForRoom(db)]);
    note('files', files);
    note('database', rows);
    return [...known.values()];
  }

  function note(place: PlaceProblem['place'], failure: PlaceProblem['failure'] | null): void {
    const since = known.get(place)?.since ?? new Date().toISOString();
    if (failure === null) known.delete(place);
    else known.set(place, { place, failure, since });
  }

  return () => {
    if (performance.now() - looked > lookMilliseconds) {
      looked = performance.now();
      looking = look();
    }
    return looking;
  };
}

/** A person or a load balancer waits for the result. */
const answerMilliseconds = 1_500;

function lookForRoom(db: Database): Promise<'full' | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, answerMilliseconds, null).unref());
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
export function failureOf(error: unknown): PlaceProblem['failure'] {
  if (isFull(error)) return 'full';
  return error instanceof Error && 'code' in error && closed.has(String(error.code)) ? 'closed' : 'lost';
}
