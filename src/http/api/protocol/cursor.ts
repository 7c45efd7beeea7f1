import { createHash } from 'node:crypto';

/**
 * A cursor says where a page ended. It carries a sum over itself and what was asked for, so that one that was altered,
 * or that belongs to another list, is told from a good one. It opens nothing: rights are asked on every page.
 */
export function writeCursor(asked: unknown, place: unknown): string {
  return Buffer.from(JSON.stringify([sumOf(asked, place), place])).toString('base64url');
}

/** The place that a cursor of this list names; undefined when it is none. */
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
