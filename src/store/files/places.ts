import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Database } from '#store/database/database.ts';
import { isFull } from '#store/database/passing-trouble.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

/** Where something is kept that has no room, or may not be written. */
export interface PlaceTrouble {
  place: 'files' | 'database';
  /** `closed`: it may not be written. `lost`: anything else, such as a disk that fails. */
  failure: 'full' | 'closed' | 'lost';
  /** When this process first met it, in real time. */
  since: Instant;
}

/** An answer serves everybody who asks within so long: a look writes to both places. */
const lookMilliseconds = 10_000;

/** Looks whether files and rows can be written. A database that does not answer at all is no question of room. */
export function watchPlaces(db: Database, storage: FileStorage): () => Promise<PlaceTrouble[]> {
  let looked = Number.NEGATIVE_INFINITY;
  let looking: Promise<PlaceTrouble[]> = Promise.resolve([]);
  const known = new Map<PlaceTrouble['place'], PlaceTrouble>();

  async function look(): Promise<PlaceTrouble[]> {
    const [files, rows] = await Promise.all([storage.check().then(() => null, failureOf), lookForRoom(db)]);
    note('files', files);
    note('database', rows);
    return [...known.values()];
  }

  function note(place: PlaceTrouble['place'], failure: PlaceTrouble['failure'] | null): void {
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

/** Who asks is a person at a page, or a load balancer. */
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
 * Fails with 53100 when the database's disk is full. A small change often finds room in what is there already; a query that is
 * made to spill two megabytes needs new room, and leaves nothing behind.
 */
async function checkRoom(db: Database): Promise<void> {
  // The series needs what was set, so that it is set first; and it is set for this one statement.
  await sql`
    with little as materialized (select set_config('work_mem', '64kB', true) as memory)
    select count(*) from little, lateral generate_series(1, 100000 + 0 * length(memory))`.execute(db);
}

const closed = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

function failureOf(error: unknown): PlaceTrouble['failure'] {
  if (isFull(error)) return 'full';
  return error instanceof Error && 'code' in error && closed.has(String(error.code)) ? 'closed' : 'lost';
}
