/** Exact to 999. */
export function figure(count: number): string {
  return count > 999 ? '999+' : String(count);
}
