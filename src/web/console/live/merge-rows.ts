/** What a live list needs to know of a row. */
export interface LiveRow {
  id: string;
  rank: number;
}

export interface Merged<T> {
  rows: T[];
  gone: Set<string>;
  /** Rows that came, went or belong elsewhere now; 0 is the list as it should be. */
  changes: number;
}

/** The rows that are shown, each with what is true now, and in the order in which they stand: nothing moves under a pointer. */
export function mergeRows<T extends LiveRow>(shown: readonly T[], latest: readonly T[]): Merged<T> {
  const now = new Map(latest.map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  const rows = shown.map((row) => ({ ...(now.get(row.id) ?? row), rank: row.rank }));
  const gone = new Set(shown.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  const came = latest.filter(({ id }) => !known.has(id)).length;
  const regrouped = shown.filter(({ id, rank }) => now.has(id) && now.get(id)!.rank !== rank).length;
  const counted = came + gone.size + regrouped;
  return { rows, gone, changes: counted > 0 || sameOrder(shown, latest) ? counted : 1 };
}

function sameOrder(one: readonly LiveRow[], other: readonly LiveRow[]): boolean {
  return one.length === other.length && one.every(({ id }, place) => other[place]?.id === id);
}
