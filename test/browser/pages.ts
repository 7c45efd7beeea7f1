import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { openBody } from '#http/body/sent-body.ts';
import type { Caller } from '#web/app/context.ts';
import { languageAsked } from '#web/app/language.ts';
import { immutable, loadPages } from '#web/server.ts';
import { builtPages } from './built.ts';

/** Serves the pages on a separate port, for a stranger or for the given caller. */
export async function servePages(caller: Partial<Caller> = {}) {
  const pages = await loadPages(await builtPages());
  const reported: unknown[] = [];
  const world = { clock: { now: () => '2026-11-24T09:00:00Z' }, publicRevision: () => 0 };
  const stranger = {
    services: { world },
    actor: null,
    requestId: 'test',
    report: (error: unknown) => reported.push(error),
  };
  const app = new Hono();
  app.use(
    '/assets/*',
    serveStatic({ root: pages.assetDirectory, onFound: (_, c) => c.header('Cache-Control', immutable) }),
  );
  app.all('*', async (c) => {
    const language = languageAsked(c.req.header('accept-language')) ?? 'fr';
    await using body = openBody(c.req.raw);
    return await pages.respond(c.req.raw, { ...stranger, language, body, ...caller } as unknown as Caller);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, reported, close: () => new Promise((resolve) => server.close(resolve)) };
}
