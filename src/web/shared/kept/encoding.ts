import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

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
