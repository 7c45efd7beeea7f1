import { z } from '@hono/zod-openapi';
import { type DefinedCall, defineContent } from '#http/api/protocol/call.ts';
import { credentialsOf, findCallers } from '#http/authenticate.ts';
import { type HintStreams, openHintStreams } from '#http/hint-streams.ts';
import type { HttpParts } from '#http/parts.ts';

/** `GET /events`: change hints as server-sent events. Clients then fetch with their own rights, also after a reconnect. */
export function openEvents(parts: HttpParts): { readEvents: DefinedCall; streams: HintStreams } {
  const streams = openHintStreams(parts, async (readers) => {
    const found = await findCallers(parts.world, readers, 'events');
    return found.map((caller) => ('problem' in caller ? null : caller.actor));
  });
  const readEvents = defineContent(
    {
      method: 'get',
      path: '/events',
      does: 'Hints about what changed.',
      madeBy: 'everyone',
      status: 200,
      sends: { type: 'text/event-stream', description: 'Hints.', schema: text },
    },
    async ({ c, actor }) => {
      // Nobody would read the stream of a HEAD, nor close it.
      if (c.req.method === 'HEAD') return { content: null, headers };
      const content = streams.open({ actor, credentials: credentialsOf(parts.settings, c) });
      return content === null ? { problem: 'tooMany', retryAfterSeconds: 30 } : { content, headers };
    },
  );
  return { readEvents, streams };
}

const text = z.string().openapi({ example: 'data: {"ticket":"DTO-104217-39"}' });

/** A buffering proxy would hold events back. */
const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };
