import type { MiddlewareHandler } from 'hono';
import type { HttpParts } from '#http/parts.ts';
import type { HttpEnv } from '#http/request.ts';

/**
 * Security headers for every response that does not set its own. Pages set theirs, stricter where possible and looser where
 * necessary.
 */
export function secureAnswers({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const isSecure = settings.url.startsWith('https:');
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    if (isSecure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    for (const [name, value] of defaults) if (!headers.has(name)) headers.set(name, value);
  };
}

/** For data: no scripts, no framing, no caching, no referrer. */
const defaults = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
] as const;
