import { createHash } from 'node:crypto';

/**
 * A cursor for the place where a page ended. Its checksum covers the place and the query, so an altered cursor, or one of another
 * list, is detected. It grants nothing: rights are checked on every page.
 */
export function writeCursor(asked: unknown, place: unknown): string {
  return Buffer.from(JSON.stringify([sumOf(asked, place), place])).toString('base64url');
}

/** The place in a cursor of this list; undefined if the cursor is invalid. */
export function readCursor(asked: unknown, cursor: string): { place: unknown } | undefined {
  try {
    const [sum, place] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    return sum === sumOf(asked, place) && writeCursor(asked, place) === cursor ? { place } : undefined;
  } catch {
    return undefined;
  }
}

function sumOf(asked: unknown, place: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([asked, place]))
    .digest('base64url')
    .slice(0, 12);
}
