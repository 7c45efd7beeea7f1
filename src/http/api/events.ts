import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { notDone } from '#http/api/protocol/shapes.ts';
import { authenticate, credentialsOf, findCallers } from '#http/authenticate.ts';
import { type HintStreams, openHintStreams } from '#http/hint-streams.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpEnv } from '#http/request.ts';

export const eventPaths = [{ method: 'get', path: '/events' }] as const;

/** `GET /events`: change hints as server-sent events. Clients then fetch with their own rights, also after a reconnect. */
export function mountEvents(api: OpenAPIHono<HttpEnv>, parts: HttpParts): HintStreams {
  const streams = openHintStreams(parts, async (readers) => {
    const found = await findCallers(parts.world, readers, 'events');
    return found.map((caller) => ('problem' in caller ? null : caller.actor));
  });
  describe(api);
  api.get('/events', authenticate(parts, 'events'), (c) => {
    const stream = streams.open({ actor: c.get('actor'), credentials: credentialsOf(parts.settings, c) });
    if (stream === null) return problem(c, { problem: 'tooMany', retryAfterSeconds: 30 });
    // A buffering proxy would hold events back.
    return c.body(stream, 200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
  });
  return streams;
}

function describe(api: OpenAPIHono<HttpEnv>): void {
  const text = z.string().openapi({ example: 'data: {"ticket":"DTO-104217-39"}' });
  api.openAPIRegistry.registerPath({
    method: 'get',
    path: '/events',
    summary: 'Hints about what changed.',
    security: [{ token: [] }],
    responses: { 200: { description: 'Hints.', content: { 'text/event-stream': { schema: text } } }, default: notDone },
  });
}
