import { type AddressInfo, isIPv6 } from 'node:net';
import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import { Histogram } from 'prom-client';
import { hasRole } from '#domain/actor.ts';
import { type Api, createApi } from '#http/api/api.ts';
import { findBearerOf } from '#http/authenticate.ts';
import { closingMilliseconds, keepAliveMilliseconds, requestMilliseconds, retryAfterSeconds } from '#http/limits.ts';
import { notAllowed, refuseOddMethods } from '#http/methods.ts';
import { mountAssets, mountPages } from '#http/pages.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import { type HttpContext, type HttpEnv, identifyRequest } from '#http/request.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';

/** The HTTP layer: the request handler, and a way to end its open streams. */
interface Http {
  app: Hono<HttpEnv>;
  /** Is not ready from now on, and asks each client to close its connection. */
  drain(): void;
  /** Ends the event streams, so that a server can close. */
  close(): void;
}

const apiPath = '/api/v1';

/**
 * The HTTP layer: health, metrics, the REST API, assets and pages, in this order. What a page knows about a request is `Visitor` in
 * `desk/sign-in/visitor.ts`; `listenHttp` opens the port.
 */
export function createHttp(parts: HttpParts): Http {
  const app = new Hono<HttpEnv>();
  const api = createApi(parts);
  const draining = { isOn: false };
  app.use(identifyRequest(parts), measureRequests(parts), secureAnswers(parts), askToClose(draining), checkHost(parts));
  app.onError((error, c) => answerError(parts, error, c));
  app.notFound((c) => problem(c, { problem: 'notFound' }));
  mountHealth(app, parts, draining);
  mountMetrics(app, parts);
  mountApi(app, api, parts);
  app.use(refuseOddMethods);
  if (parts.assetsFolder) mountAssets(app, parts.assetsFolder);
  if (parts.pages) mountPages(app, parts, parts.pages);
  return {
    app,
    drain() {
      draining.isOn = true;
    },
    close: api.close,
  };
}

/**
 * Logs and counts each request under its route pattern. An address may contain a ticket number, a secret link or a search, so it
 * is not recorded (attack 64).
 */
function measureRequests({ log, metrics }: HttpParts): MiddlewareHandler<HttpEnv> {
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

/** A proxy keeps connections open, and a request on one that closes at that moment would get no answer. */
function askToClose(draining: { isOn: boolean }): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    await next();
    if (draining.isOn) c.res.headers.set('Connection', 'close');
  };
}

/**
 * For load balancers and monitors. DEGRADED still serves, DOWN does not. A process that is not live must be restarted; one that is
 * not ready gets no requests for now.
 */
function mountHealth(app: Hono<HttpEnv>, parts: HttpParts, draining: { isOn: boolean }): void {
  const { health, databaseAnswers, obstacle, loopDelay } = parts;
  app.get('/health', async (c) => {
    const { status, checks } = await health();
    return c.json({ status, checks }, status === 'DOWN' ? 503 : 200);
  });
  app.get('/health/live', (c) => c.json({ status: 'UP', eventLoopDelaySeconds: loopDelay() }));
  app.get('/health/ready', async (c) => {
    // Pages work in quarantine.
    const standing = () => (obstacle() === 'quarantine' ? null : obstacle());
    const hindered = () => standing() ?? (draining.isOn ? 'stopping' : null);
    const reason = (await databaseAnswers()) ? hindered() : 'database';
    return reason === null ? c.json({ status: 'UP' }) : c.json({ status: 'DOWN', reason }, 503);
  });
  for (const path of ['/health', '/health/live', '/health/ready']) app.all(path, (c) => notAllowed(c, ['GET']));
}

/** Metrics for Prometheus, on loopback or with an administrator's token. */
function mountMetrics(app: Hono<HttpEnv>, parts: HttpParts): void {
  app.get('/metrics', async (c) => {
    if (!isLoopback(c)) {
      const found = await findBearerOf(parts, c, 'metrics');
      if ('problem' in found) return problem(c, found);
      if (!hasRole(found.actor, 'administrator')) return problem(c, { problem: 'forbidden' });
    }
    return c.body(await parts.metrics.metrics(), 200, { 'Content-Type': parts.metrics.contentType });
  });
  app.all('/metrics', (c) => notAllowed(c, ['GET']));
}

/** A proxy on this machine also connects from loopback, so a forwarded request counts as remote unless the proxy is trusted. */
function isLoopback(c: HttpContext): boolean {
  const forwarded = c.req.header('x-forwarded-for') ?? c.req.header('forwarded');
  const remote = c.env?.incoming?.socket.remoteAddress ?? '';
  const client = c.get('clientAddress');
  if (forwarded !== undefined && client === remote) return false;
  return /^(::ffff:)?127\.|^::1$/.test(client);
}

/**
 * Security headers for every response that does not set its own. Pages set theirs, stricter where possible and looser where
 * necessary.
 */
function secureAnswers({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const isSecure = settings.url.startsWith('https:');
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    headers.set('X-Content-Type-Options', 'nosniff');
    if (isSecure) headers.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    for (const [name, value] of dataHeaders) if (!headers.has(name)) headers.set(name, value);
  };
}

/** For data: no scripts, no framing, no caching, no referrer. */
const dataHeaders = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Referrer-Policy', 'no-referrer'],
  ['Cache-Control', 'no-store'],
] as const;

interface Listener {
  port: number;
  /** Says that it is not ready, waits until proxies have turned to others, answers the current requests, and ends. */
  close(): Promise<void>;
}

/** Opens the port. Fails if it is taken. */
export async function listenHttp(
  http: Http,
  { host, port, drainMilliseconds = 0 }: { host: string; port: number; drainMilliseconds?: number },
): Promise<Listener> {
  const server = createAdaptorServer({ fetch: http.app.fetch, hostname: isIPv6(host) ? `[${host}]` : host });
  if ('requestTimeout' in server) server.requestTimeout = requestMilliseconds;
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = keepAliveMilliseconds;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(http, server, drainMilliseconds) };
}

function mountApi(app: Hono<HttpEnv>, api: Api, parts: HttpParts): void {
  app.use(`${apiPath}/*`, (c, next) =>
    parts.obstacle() === 'schema' ? Promise.resolve(problem(c, { problem: 'unavailable', retryAfterSeconds })) : next(),
  );
  app.route(apiPath, api.app);
  app.all(`${apiPath}/*`, (c) => api.answerUnknown(c));
}

type Server = ReturnType<typeof createAdaptorServer>;

async function close(http: Http, server: Server, drainMilliseconds: number): Promise<void> {
  http.drain();
  if (drainMilliseconds > 0 && (await hasConnections(server))) await pause(drainMilliseconds);
  http.close();
  await allTaken();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), closingMilliseconds);
  await closed;
  clearTimeout(late);
}

/** A turn of the event loop without work takes a few hundredths of this. */
const idleTurnMilliseconds = 0.2;
/** A process that is busy for longer closes all the same. */
const allTakenMillisecondsMax = 1_000;

/**
 * Waits for a moment without work. A closing port resets the connections that the kernel has accepted and this process has not yet
 * taken, and no proxy may send a POST again. In such a moment there are none, or those of the last instant.
 */
async function allTaken(): Promise<void> {
  const until = performance.now() + allTakenMillisecondsMax;
  for (let from = performance.now(); from < until; from = performance.now()) {
    await setImmediate();
    if (performance.now() < from + idleTurnMilliseconds) return;
  }
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count > 0)));
}

/** Shows only a reference, which identifies the error in the log (attack 64). */
function answerError({ log }: HttpParts, error: Error, c: HttpContext): Response {
  if (error instanceof HTTPException && error.status < 500)
    return problem(c, { problem: error.status === 413 ? 'tooLarge' : 'malformed' });
  log.error({ requestId: c.get('requestId'), error }, 'A request failed.');
  if (isTemporary(error)) return problem(c, { problem: 'unavailable', retryAfterSeconds });
  return problem(c, { problem: 'failed' });
}

/**
 * Refuses requests for other hosts, so that no address chosen by an attacker gets into a page or mail (attack 22). `/health` is
 * exempt, because monitors may know only the IP address.
 */
function checkHost({ settings }: HttpParts): MiddlewareHandler<HttpEnv> {
  const { protocol, host } = new URL(settings.url);
  const local = settings.demonstration ? ['localhost', '127.0.0.1', '[::1]'] : [];
  const ours = new Set([host, ...local.map((name) => hostOf(protocol, `${name}:${settings.port}`))]);
  return async (c, next) => {
    // A request target may contain its own host (RFC 9112, 3.2.2): both must be ours.
    const named = [c.req.header('host') ?? '', new URL(c.req.url).host];
    const isOurs = named.every((name) => ours.has(hostOf(protocol, name)));
    return isOurs || /^\/health(\/|$)/.test(c.req.path) ? next() : problem(c, { problem: 'wrongHost' });
  };
}

/** Normalised as in a URL: lower case, without the default port. */
function hostOf(protocol: string, name: string): string {
  return /^[^\s/?#@\\]+$/.test(name) ? (URL.parse(`${protocol}//${name}`)?.host ?? '') : '';
}
