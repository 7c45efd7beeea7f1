import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database, Trx } from '#store/database/database.ts';

/** How many points a key may take in a window of seconds. The window begins with its first point. */
export interface RateLimit {
  /** Keys of limits with different names are different keys. */
  name: string;
  points: number;
  seconds: number;
}

/** Counts points by key for all processes. Keys are stored as hashes, since they hold addresses. */
export interface RateLimiter {
  /** Takes points. Returns the seconds to wait if there were too many, or null. */
  take(key: string, points?: number): Promise<number | null>;
  /** Returns the seconds to wait if the points of a key are used up, or null. Takes none. */
  wait(key: string): Promise<number | null>;
  /** Whether a key has taken any point in its window. */
  has(key: string): Promise<boolean>;
  clear(key: string): Promise<void>;
}

export type OpenRateLimiter = (limit: RateLimit) => RateLimiter;

/** Returns the limiters of one database, each opened once. If the database is away, the limits of this process count. */
export function openRateLimiters(db: Database): OpenRateLimiter {
  const opened = new Map<string, RateLimiter>();
  return (limit) => {
    const known = opened.get(limit.name) ?? openRateLimiter(db, limit);
    opened.set(limit.name, known);
    return known;
  };
}

function openRateLimiter(db: Database, { name, points, seconds }: RateLimit): RateLimiter {
  const limiter = new RateLimiterPostgres({
    ...{ storeClient: clientOf(db), storeType: 'client', tableName: 'rate_limits', tableCreated: true },
    ...{ keyPrefix: name, points, duration: seconds, clearExpiredByTimeout: false },
    // Above the limit a flood is refused from memory until the window ends: it writes nothing more.
    inMemoryBlockOnConsumed: points + 1,
    insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
  });
  return {
    take: (key, taken = 1) => secondsToWait(() => limiter.consume(hashOf(key), taken)),
    async wait(key) {
      const found = await limiter.get(hashOf(key));
      return found !== null && found.remainingPoints <= 0 ? secondsOf(found) : null;
    },
    has: async (key) => (await limiter.get(hashOf(key))) !== null,
    clear: async (key) => void (await limiter.delete(hashOf(key))),
  };
}

/** Deletes the keys whose window is over. */
export async function deleteExpiredLimits(trx: Trx, now: number): Promise<void> {
  await trx.deleteFrom('rateLimits').where('expire', '<=', now).execute();
}

/** The client that the library asks, on our own pool. */
function clientOf(db: Database) {
  return {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const { rows, numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, values));
      return { rows, rowCount: numAffectedRows === undefined ? rows.length : Number(numAffectedRows) };
    },
  };
}

async function secondsToWait(take: () => Promise<unknown>): Promise<number | null> {
  try {
    await take();
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return secondsOf(refused);
    throw refused;
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
