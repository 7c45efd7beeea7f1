/** Returns the limit in whole megabytes. Limits are powers of two; the rounded figure is never too high. */
export function wholeMegabytes(size: number): number {
  return Math.floor(size / (1024 * 1024)) * 1_000_000;
}
