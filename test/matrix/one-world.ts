import { openMatrixDesk } from './desk.ts';

/** The desk with its world of two sides. Everything that is tried in this thread is tried on it. */
export const matrix = await openMatrixDesk();
await matrix.fill();

/** Errors of pages. */
export function failures(): unknown[] {
  return matrix.failures;
}
