import { type RefObject, useEffect, useState } from 'react';

/** Properties of a row that a live list needs. */
interface LiveRow {
  id: string;
  rank: number;
}

/** Returns the shown rows with current data but in their shown order, so that nothing moves under a pointer. */
export function mergeRows<T extends LiveRow>(shown: readonly T[], latest: readonly T[]) {
  const now = new Map(latest.map((row) => [row.id, row]));
  const known = new Set(shown.map((row) => row.id));
  // An unchanged row stays the same object, so that it is not rendered again.
  const rows = shown.map((row) => {
    const current = now.get(row.id) ?? row;
    return current.rank === row.rank ? current : { ...current, rank: row.rank };
  });
  const gone = new Set(shown.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  const came = latest.filter(({ id }) => !known.has(id)).length;
  const regrouped = shown.filter(({ id, rank }) => now.has(id) && now.get(id)!.rank !== rank).length;
  const counted = came + gone.size + regrouped;
  /** The number of rows that were added, removed or moved; 0 if the list is up to date. */
  const changes = counted > 0 || sameOrder(shown, latest) ? counted : 1;
  return { rows, gone, changes };
}

function sameOrder(one: readonly LiveRow[], other: readonly LiveRow[]): boolean {
  return one.length === other.length && one.every(({ id }, place) => other[place]?.id === id);
}

/**
 * The rows of a live list. While it is hovered or focused, rows stay in place and `changes` counts the updates that `show` would
 * apply; otherwise the list updates at once, as it does once after a return.
 */
export function useHeldRows<T extends LiveRow>(
  address: string,
  latest: T[],
  list: RefObject<HTMLElement | null>,
  hasReturned?: RefObject<boolean>,
) {
  const [held, setHeld] = useState({ address, rows: latest });
  if (held.address !== address) setHeld({ address, rows: latest });
  useEffect(() => {
    if (hasReturned?.current || !isInUse(list.current))
      setHeld((before) => (before.rows === latest ? before : { address, rows: latest }));
    if (hasReturned) hasReturned.current = false;
  }, [address, latest, list, hasReturned]);
  const shown = held.address === address ? held.rows : latest;
  return { ...mergeRows(shown, latest), show: () => setHeld({ address, rows: latest }) };
}

function isInUse(list: HTMLElement | null): boolean {
  return list !== null && (list.matches(':hover') || list.contains(document.activeElement));
}
