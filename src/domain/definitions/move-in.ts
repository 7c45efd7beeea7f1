/** A list after one of its entries moved. */
interface Moved<T> {
  order: T[];
  /** The places before and after, from 1, as the audit trail names them; null if the entry stays. */
  place: { from: string; to: string } | null;
}

/** Moves an entry by some places, upwards if negative; at the end of the list it stays. An entry of another list moves nothing. */
export function moveIn<T>(list: readonly T[], entry: T, by: number): Moved<T> {
  const from = list.indexOf(entry);
  const to = Math.max(0, Math.min(list.length - 1, from + by));
  if (from < 0 || to === from) return { order: [...list], place: null };
  const order = list.toSpliced(from, 1).toSpliced(to, 0, entry);
  return { order, place: { from: String(from + 1), to: String(to + 1) } };
}
