import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { HttpContext } from '#http/request.ts';

/** Compresses JSON for who asks for it: a list of fifty tickets is an eighth then. What fits into a packet stays as it is. */
export const compressJson = compress({
  encoding: 'gzip',
  threshold: 1_400,
  contentTypeFilter: /^application\/json\b/,
});

/** JSON whose length is told, so that it is known to be worth compressing. */
export function jsonOf(c: HttpContext, body: unknown, status: ContentfulStatusCode): Response {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return c.body(text, status, { 'Content-Type': 'application/json', 'Content-Length': length });
}
