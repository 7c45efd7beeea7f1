/** Number of tickets remembered from earlier pages; older ones are forgotten. */
const seenMax = 1_000;

/**
 * Returns the tickets of earlier pages by sequence, for the address of the next page. A list by due date or change moves while it
 * is read, so a ticket may appear twice and is marked then. 50 take about 150 characters as differences.
 */
export function writeSeen(sequences: Iterable<number>): string | null {
  const sorted = [...new Set([...sequences].slice(-seenMax))].sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  return sorted.map((sequence, place) => (sequence - (sorted[place - 1] ?? 0)).toString(36)).join('.');
}

/** Returns the tickets of earlier pages; empty for an invalid text. */
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
