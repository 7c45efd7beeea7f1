import type { Hono } from 'hono';
import { hasRole } from '#domain/actor.ts';
import { findBearerOf } from '#http/authenticate.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/** For load balancers and monitors: DEGRADED still serves, DOWN does not. */
export function mountHealth(app: Hono<HttpEnv>, { health }: HttpParts): void {
  app.get('/health', async (c) => {
    const { status, checks } = await health();
    return c.json({ status, checks }, status === 'DOWN' ? 503 : 200);
  });
}

/** Metrics for Prometheus, on loopback or with an administrator's token. */
export function mountMetrics(app: Hono<HttpEnv>, parts: HttpParts): void {
  app.get('/metrics', async (c) => {
    if (!isLoopback(c)) {
      const found = await findBearerOf(parts.world, c, 'metrics');
      if ('problem' in found) return problem(c, found);
      if (!hasRole(found.actor, 'administrator')) return problem(c, { problem: 'forbidden' });
    }
    return c.body(await parts.metrics.metrics(), 200, { 'Content-Type': parts.metrics.contentType });
  });
}

/** A proxy on this machine also connects from loopback, so a forwarded request counts as remote unless the proxy is trusted. */
function isLoopback(c: HttpContext): boolean {
  const forwarded = c.req.header('x-forwarded-for') ?? c.req.header('forwarded');
  const remote = c.env?.incoming?.socket.remoteAddress ?? '';
  const client = c.get('clientAddress');
  if (forwarded !== undefined && client === remote) return false;
  return /^(::ffff:)?127\.|^::1$/.test(client);
}
