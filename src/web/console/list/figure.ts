/** Exact as far as anyone counts. */
export function figure(count: number): string {
  return count > 999 ? '999+' : String(count);
}
