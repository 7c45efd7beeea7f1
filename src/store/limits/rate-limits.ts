import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database, Trx } from '#store/database/database.ts';

/** Points that a key may use per window, in seconds. The window starts with the first point. */
export interface RateLimit {
  /** Limits with different names do not share keys. */
  name: string;
  points: number;
  seconds: number;
}

/** Counts points per key across all processes. Keys contain addresses, so they are stored as hashes. */
interface RateLimiter {
  /** Uses points. Returns the seconds to wait if the limit is exceeded, or null. */
  take(key: string, points?: number): Promise<number | null>;
  /** Returns the seconds to wait if a key has no points left, or null. Uses no points. */
  wait(key: string): Promise<number | null>;
  /** Whether a key has used any point in its window. */
  has(key: string): Promise<boolean>;
  clear(key: string): Promise<void>;
}

export type OpenRateLimiter = (limit: RateLimit) => RateLimiter;

/** Returns the limiters of one database, each opened once. If the database is unreachable, this process counts on its own. */
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
    storeClient: clientOf(db),
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
    // Above the limit, requests are refused from memory until the window ends, without database writes.
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

/** Deletes keys whose window has ended. */
export async function deleteExpiredLimits(trx: Trx, now: number): Promise<void> {
  await trx.deleteFrom('rateLimits').where('expire', '<=', now).execute();
}

/** The library's database client, on our own pool. */
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
