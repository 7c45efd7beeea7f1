import { setImmediate as nextTurn } from 'node:timers/promises';

/** Rows of one turn of the event loop: some twenty milliseconds. */
const rowsOfTurn = 1_000;

/** Maps rows in their order. Others get their turn between slices: twenty thousand rows take half a second (attack 84). */
export async function mapInTurns<Row, Result>(rows: readonly Row[], map: (row: Row) => Result): Promise<Result[]> {
  const mapped: Result[] = [];
  for (let at = 0; at < rows.length; at += rowsOfTurn) {
    if (at > 0) await nextTurn();
    for (const row of rows.slice(at, at + rowsOfTurn)) mapped.push(map(row));
  }
  return mapped;
}
