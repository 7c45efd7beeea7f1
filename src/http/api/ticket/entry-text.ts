import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import { problemShape } from '#http/api/protocol/shapes.ts';
import { authenticate } from '#http/authenticate.ts';
import { contentDisposition } from '#http/content-disposition.ts';
import type { HttpParts } from '#http/parts.ts';
import { problem } from '#http/problem.ts';
import type { HttpContext, HttpEnv } from '#http/request.ts';
import { readWholeRecord } from '#store/relations/merged-tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';

const path = '/tickets/{number}/entries/{id}/text';

export const entryTextPaths = [{ method: 'get', path }] as const;

/**
 * `GET /tickets/{number}/entries/{id}/text`: the whole text of an entry. Pages show the beginning of a long one and link here,
 * because browsers render megabytes of plain text at once but take seconds within a page.
 */
export function mountEntryText(api: OpenAPIHono<HttpEnv>, parts: HttpParts): void {
  describe(api);
  api.get('/tickets/:number/entries/:id/text', authenticate(parts, 'readTickets'), (c) => sendText(parts, c));
}

async function sendText({ world: { db } }: HttpParts, c: HttpContext): Promise<Response> {
  const { number = '', id = '' } = c.req.param();
  const actor = c.get('actor');
  const ticket = await findTicketSummary(db, actor, { number });
  const record = ticket && (await readWholeRecord(db, actor, ticket));
  const entry = record?.entries.find((each) => each.id === id);
  if (!entry || entry.text === null) return problem(c, { problem: 'notFound' });
  const kind = c.req.query('download') === '1' ? 'attachment' : 'inline';
  return c.body(entry.whole ?? entry.text, 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': contentDisposition(kind, `${number}-${entry.seq}.txt`),
    'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
}

function describe(api: OpenAPIHono<HttpEnv>): void {
  const refused = { description: 'Not done.', content: { 'application/problem+json': { schema: problemShape } } };
  api.openAPIRegistry.registerPath({
    method: 'get',
    path,
    summary: 'The whole text of an entry.',
    security: [{ token: [] }],
    request: {
      params: z.object({ number: z.string(), id: z.string() }),
      query: z.object({ download: z.literal('1').optional().openapi({ description: 'Saves it as a file.' }) }),
    },
    responses: {
      200: { description: 'The text.', content: { 'text/plain': { schema: z.string() } } },
      default: refused,
    },
  });
}
