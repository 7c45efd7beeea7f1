import { createHash } from 'node:crypto';
import { compress, type Encoding, encodingAsked } from '#web/kept/encoding.ts';

/** A page as it is sent to everyone, until the minute ends or the public sees something else. */
export interface KeptPage {
  body: Uint8Array;
  etag: string;
  /** Of the page itself; what a single answer says is added to it. */
  headers: Record<string, string>;
  /** Compressed at the first wish, once. */
  encoded: Partial<Record<Encoding, Promise<Uint8Array>>>;
}

/** A page with the headers that all its answers share. */
export function keptPage(html: string, headers: Headers): KeptPage {
  const body = new TextEncoder().encode(html);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    ...{ body, etag, encoded: {} },
    headers: { ...Object.fromEntries(headers), etag, vary: 'Accept-Encoding, Cookie' },
  };
}

/** One answer: the page as the browser takes it, or "you have it already". */
export async function answerKept(page: KeptPage, request: Request): Promise<Response> {
  const { headers } = request;
  if (hasIt(headers.get('if-none-match'), page.etag)) return new Response(null, { status: 304, headers: page.headers });
  const encoding = encodingAsked(headers.get('accept-encoding'));
  if (encoding === null) return new Response(page.body as BodyInit, { headers: page.headers });
  page.encoded[encoding] ??= compress(page.body, encoding, 'often');
  const body = (await page.encoded[encoding]) as BodyInit;
  return new Response(body, { headers: { ...page.headers, 'content-encoding': encoding } });
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy may have made a weak tag of ours weaker, never another. */
function hasIt(header: string | null, etag: string): boolean {
  const plain = etag.replace(/^W\//, '');
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === plain) ?? false;
}
