import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpContext, HttpEnv } from '#http/request.ts';

/**
 * Compresses JSON for programs that ask for it: a list of fifty tickets is an eighth then. What fits into a packet stays as it
 * is, and so does what a browser reads with a session: its length would tell of secrets to who chose its address (BREACH).
 */
export const compressJson: MiddlewareHandler<HttpEnv> = (c, next) =>
  c.get('bearer') === null ? next() : gzip(c, next);

const gzip = compress({ encoding: 'gzip', threshold: 1_400, contentTypeFilter: /^application\/json\b/ });

/** JSON whose length is told, so that it is known to be worth compressing. */
export function jsonOf(c: HttpContext, body: unknown, status: ContentfulStatusCode): Response {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return c.body(text, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}
