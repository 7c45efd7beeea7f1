import type { Limits } from '#desk/spine/world.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { RateLimit } from '#store/limits/rate-limits.ts';

/** 200 per second: as many as a machine of two cores saves. One token does not keep it from the mails and letters of all others. */
export const writesPerMinuteMax = 12_000;
/** Three events per call; a desk with two hundred calls per minute has its own call centre. */
const phoneEventsPerMinuteMax = 600;

const limits = {
  writes: { name: 'writes', points: writesPerMinuteMax, seconds: 60 },
  phone: { name: 'phone', points: phoneEventsPerMinuteMax, seconds: 60 },
} as const satisfies Record<string, RateLimit>;

/**
 * Counts a writing call of the API. Returns the seconds to wait if its token is over the limit, else null. The events of a telephone
 * system count on their own, so that they never wait for its other calls.
 */
export function takeWrite({ limiter }: Limits, tokenId: string, scope: TokenScope): Promise<number | null> {
  return limiter(scope === 'phone' ? limits.phone : limits.writes).take(tokenId);
}
