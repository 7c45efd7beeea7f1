import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

type Encoding = 'br' | 'gzip';

/** A page as sent to everyone, until the minute ends or public data changes. */
export interface CachedPage {
  body: Uint8Array;
  etag: string;
  /** Headers of the page itself; each response adds its own. */
  headers: Record<string, string>;
  /** Compressed once, on first request. */
  encoded: Partial<Record<Encoding, Promise<Uint8Array>>>;
}

/** Returns a page with the headers that all its responses share. */
export function cachedPage(html: string, headers: Headers): CachedPage {
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
export async function answerCached(page: CachedPage, request: Request): Promise<Response> {
  const { headers } = request;
  if (hasIt(headers.get('if-none-match'), page.etag)) return new Response(null, { status: 304, headers: page.headers });
  const encoding = encodingAsked(headers.get('accept-encoding'));
  if (encoding === null) return new Response(page.body as BodyInit, { headers: page.headers });
  page.encoded[encoding] ??= compress(page.body, encoding, 'often');
  const body = (await page.encoded[encoding]) as BodyInit;
  return new Response(body, { headers: { ...page.headers, 'content-encoding': encoding } });
}

/** Returns the better of the encodings that an Accept-Encoding header allows (RFC 9110, 12.5.3), or null. */
export function encodingAsked(header: string | null): Encoding | null {
  const refused = /(?:^|,)\s*(br|gzip)\s*;\s*q=0(?:\.0*)?\s*(?=,|$)/g;
  const taken = (header ?? '').replace(refused, '');
  return /(?:^|,)\s*br\s*(?:[;,]|$)/.test(taken) ? 'br' : /(?:^|,)\s*gzip\s*(?:[;,]|$)/.test(taken) ? 'gzip' : null;
}

/**
 * Compression levels: a page sent once is a tenth larger but takes half the time. Above 6 it takes ten times as long for one
 * percent.
 */
const efforts = { often: { br: 6, gzip: 6 }, once: { br: 4, gzip: 4 } };

/** Compresses outside the event loop. */
export function compress(body: Uint8Array, encoding: Encoding, sent: keyof typeof efforts): Promise<Uint8Array> {
  const effort = efforts[sent][encoding];
  if (encoding === 'gzip') return promisify(gzip)(body, { level: effort });
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return promisify(brotliCompress)(body, { params });
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy may have weakened our tag, but never changes it otherwise. */
function hasIt(header: string | null, etag: string): boolean {
  const plain = etag.replace(/^W\//, '');
  return header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === plain) ?? false;
}
