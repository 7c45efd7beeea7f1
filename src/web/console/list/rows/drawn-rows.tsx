import { LRUCache } from 'lru-cache';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '#domain/language.ts';
import type { Column } from '#domain/views/columns.ts';
import type { ListedRow } from '#web/console/list/rows/listed-rows.ts';
import type { RowView } from '#web/console/list/rows/row-view.ts';
import { TicketCell } from '#web/console/list/rows/ticket-cell.tsx';

/** A rendered row, with the data that its page needs to place and mark it. */
export interface DrawnRow extends Pick<RowView, 'id' | 'number' | 'rank'> {
  /** Highlighted: urgent, and nobody has phoned yet. */
  isAlarming: boolean;
  unanswered: boolean;
  /** The HTML of each column's cell. */
  cells: Partial<Record<Column, string>>;
}

/** A few kB each, valid for one minute: thirty lists of fifty. */
const kept = new LRUCache<string, DrawnRow>({ max: 1_500 });

/** Renders rows once for all readers who see the same. Fifty rows have two thousand elements, and usually at most one changed. */
export function drawnRows(rows: readonly ListedRow[], columns: readonly Column[], language: Language): DrawnRow[] {
  return rows.map(({ key, view }) => {
    if (key === null) return draw(view(), columns, language);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const drawn = draw(view(), columns, language);
    kept.set(key, drawn);
    return drawn;
  });
}

function draw(row: RowView, columns: readonly Column[], language: Language): DrawnRow {
  const { id, number, rank, unanswered } = row;
  const cell = (column: Column) =>
    renderToStaticMarkup(
      <TicketCell column={column} row={row} withSite={!columns.includes('site')} language={language} />,
    );
  return {
    id,
    number,
    rank,
    unanswered,
    isAlarming: row.urgent && row.status !== 'closed' && rank === 0,
    cells: Object.fromEntries(columns.map((column) => [column, cell(column)])),
  };
}
