import { createContext, use, useMemo } from 'react';
import type { DrawnRow } from '#web/console/list/drawn-rows.tsx';

/** The cells of rows by their id. */
export type Cells = Map<string, DrawnRow['cells']>;

/** A row whose cells stand in the document already: its scripts get the rest alone. */
export type SentRow = Omit<DrawnRow, 'cells'> & Partial<Pick<DrawnRow, 'cells'>>;

/** On the server, while it sets a document: the cells that its data leaves out. */
export const CellsContext = createContext<Cells | null>(null);

/** Takes the cells out of the data of a document, which shows them and would say them twice, a hundred kilobytes each time. */
export function sentRows(rows: readonly DrawnRow[], cells: Cells | null): SentRow[] {
  if (cells === null) return [...rows];
  return rows.map(({ cells: own, ...row }) => {
    cells.set(row.id, own);
    return row;
  });
}

/** The rows whole again: on the server from what it set them of, in a browser from the document that it received. */
export function useWholeRows(rows: readonly SentRow[]): DrawnRow[] {
  const cells = use(CellsContext);
  return useMemo(
    () => rows.map((row) => ({ ...row, cells: row.cells ?? cells?.get(row.id) ?? cellsInDocument(row.id) })),
    [rows, cells],
  );
}

function cellsInDocument(id: string): DrawnRow['cells'] {
  const found = document.querySelectorAll<HTMLElement>(`tr[data-row="${CSS.escape(id)}"] [data-cell]`);
  return Object.fromEntries([...found].map((cell) => [cell.dataset.cell, cell.innerHTML]));
}
