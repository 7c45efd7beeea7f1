import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { Histogram } from 'prom-client';
import type { HttpParts } from '#http/parts.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/**
 * Logs and counts each request under its route pattern. An address may contain a ticket number, a secret link or a search, so it
 * is not recorded (attack 64).
 */
export function measureRequests({ log, metrics }: HttpParts): MiddlewareHandler<HttpEnv> {
  const seconds = new Histogram({
    name: 'belfry_http_request_seconds',
    help: 'Time to answer a request, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [metrics],
  });
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const elapsed = performance.now() - startedAt;
    const facts = { method: knownMethod(c.req.method), route: routeOf(c), status: c.res.status };
    seconds.observe(facts, elapsed / 1000);
    log.info({ requestId: c.get('requestId'), ...facts, milliseconds: Math.round(elapsed) }, 'Request answered.');
  };
}

/** The route that answered. Routes of middleware and fallbacks contain a star. */
function routeOf(c: HttpContext): string {
  const paths = matchedRoutes(c).map(({ path }) => path);
  return paths.find((path) => !path.includes('*')) ?? paths.at(-1) ?? '';
}

/** A client can invent methods without limit, and each would be a new series. */
function knownMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
}
