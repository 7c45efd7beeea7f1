/** A limit is counted in powers of two, and told in round figures that are true as well. */
export function wholeMegabytes(size: number): number {
  return Math.floor(size / (1024 * 1024)) * 1_000_000;
}
