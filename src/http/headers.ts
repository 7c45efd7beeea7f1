import type { MiddlewareHandler } from 'hono';
import type { HttpParts } from '#http/parts.ts';
import type { HttpEnv } from '#http/request.ts';

/** Headers of every answer that sets none of its own. Pages set theirs, stricter where they can be and looser where they must. */
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

/** Fit for data: nothing in it runs, is framed, is kept or tells where it came from. */
const defaults = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
] as const;
