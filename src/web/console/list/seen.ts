/** Pages of a list that one has looked through, as far as anyone does: older ones are forgotten. */
const seenMax = 1_000;

/**
 * The tickets of the pages before, by their sequence, for the address of the next: a list by due or by change moves while
 * one reads it, so that a ticket may stand on a second page, and is marked there. Numbers apart, 50 are some 150 letters.
 */
export function writeSeen(sequences: Iterable<number>): string | null {
  const sorted = [...new Set([...sequences].slice(-seenMax))].sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  return sorted.map((sequence, place) => (sequence - (sorted[place - 1] ?? 0)).toString(36)).join('.');
}

/** What no page wrote is nothing seen. */
export function readSeen(text: string | null): Set<number> {
  const seen = new Set<number>();
  if (!text || !/^[\da-z]{1,8}(?:\.[\da-z]{1,8}){0,999}$/.test(text)) return seen;
  let sequence = 0;
  for (const step of text.split('.')) {
    sequence += Number.parseInt(step, 36);
    seen.add(sequence);
  }
  return seen;
}
