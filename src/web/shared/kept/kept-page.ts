import { createHash } from 'node:crypto';
import { compress, type Encoding, encodingAsked } from '#web/shared/kept/encoding.ts';

/** A page as sent to everyone, until the minute ends or public data changes. */
export interface KeptPage {
  body: Uint8Array;
  etag: string;
  /** Headers of the page itself; each response adds its own. */
  headers: Record<string, string>;
  /** Compressed once, on first request. */
  encoded: Partial<Record<Encoding, Promise<Uint8Array>>>;
}

/** Returns a page with the headers that all its responses share. */
export function keptPage(html: string, headers: Headers): KeptPage {
  const body = new TextEncoder().encode(html);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    body,
    etag,
    encoded: {},
    headers: { ...Object.fromEntries(headers), etag, vary: 'Accept-Encoding, Cookie' },
  };
}

/** Returns the page in an encoding that the browser accepts, or 304. */
export async function answerKept(page: KeptPage, request: Request): Promise<Response> {
  const { headers } = request;
  if (hasIt(headers.get('if-none-match'), page.etag)) return new Response(null, { status: 304, headers: page.headers });
  const encoding = encodingAsked(headers.get('accept-encoding'));
  if (encoding === null) return new Response(page.body as BodyInit, { headers: page.headers });
  page.encoded[encoding] ??= compress(page.body, encoding, 'often');
  const body = (await page.encoded[encoding]) as BodyInit;
  return new Response(body, { headers: { ...page.headers, 'content-encoding': encoding } });
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy may have weakened our tag, but never changes it otherwise. */
function hasIt(header: string | null, etag: string): boolean {
  const plain = etag.replace(/^W\//, '');
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === plain) ?? false;
}
