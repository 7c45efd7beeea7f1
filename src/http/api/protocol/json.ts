import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/**
 * Compresses JSON for API clients: a list of fifty tickets shrinks to an eighth. Skips answers that fit into a packet, and those
 * for a session: their length could reveal secrets to the party that chose the address (BREACH).
 */
export const compressJson: MiddlewareHandler<HttpEnv> = (c, next) =>
  c.get('bearer') === null ? next() : gzip(c, next);

const gzip = compress({ encoding: 'gzip', threshold: 1_400, contentTypeFilter: /^application\/json\b/ });

/** A JSON response with its length, which decides whether to compress it. */
export function jsonOf(c: HttpContext, body: unknown, status: ContentfulStatusCode): Response {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return c.body(text, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}
