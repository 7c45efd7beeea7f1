import type { ReactNode } from 'react';
import { type Column, usualColumns } from '#domain/view/columns.ts';
import type { TicketSort } from '#domain/view/sorts.ts';
import { viewWords } from '#locales/console/views/messages.ts';
import type { DrawnRow } from '#web/console/list/drawn-rows.tsx';
import type { GroupView } from '#web/console/list/read-page.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/document/use-visit.ts';

interface TicketTableProps {
  label: string;
  rows: readonly DrawnRow[];
  columns: readonly Column[];
  /** Heads between rows; none where a list has one reason only. */
  groups: readonly GroupView[];
  /** Tickets that stood here and belong here no more: their rows stay until the list is shown anew. */
  gone: ReadonlySet<string>;
  sort: TicketSort;
  /** Where the same list stands in another order. */
  sortHref: (sort: TicketSort) => string;
  /** A cell before all others, such as a box to select the row by; on a phone it shows while one selects. */
  leading?: { head: ReactNode; cell: (row: DrawnRow) => ReactNode };
  selecting?: boolean;
}

export function TicketTable(props: TicketTableProps) {
  const { label, rows, columns, groups, gone, sort, sortHref, leading, selecting = false } = props;
  const extra = columns.filter((column) => !usualColumns.includes(column)).length;
  return (
    <table
      data-extra={extra || undefined}
      data-selecting={selecting || undefined}
      className="list [--status-width:7.25rem] [&:lang(de)]:[--status-width:9.25rem] [&:lang(nl)]:[--status-width:9.25rem]"
    >
      <caption className="sr-only">{label}</caption>
      <thead className="list-head">
        <tr>
          {leading && <th className="list-select">{leading.head}</th>}
          {columns.map((column) => (
            <ColumnHead key={column} column={column} columns={columns} sort={sort} sortHref={sortHref} />
          ))}
        </tr>
      </thead>
      {runsOf(rows).map((run) => (
        <tbody key={run[0]!.id} className="list-body">
          {groups.length > 1 && (
            <GroupHead
              group={groups.find(({ rank }) => rank === run[0]!.rank)}
              span={columns.length + (leading ? 1 : 0)}
            />
          )}
          {run.map((row) => (
            <Row key={row.id} row={row} columns={columns} gone={gone.has(row.id)} leading={leading?.cell(row)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The columns by which a list is ordered; their heads change it. */
const sorted: Partial<Record<Column, TicketSort>> = { due: 'due', opened: '-openedAt', changed: '-changedAt' };

interface ColumnHeadProps extends Pick<TicketTableProps, 'columns' | 'sort' | 'sortHref'> {
  column: Column;
}

function ColumnHead({ column, columns, sort, sortHref }: ColumnHeadProps) {
  const words = useWords().columns;
  const names = viewWords[useVisit().language].columns;
  const by = sorted[column];
  // One column tells of both as long as the site has none of its own.
  const name = column === 'requester' && !columns.includes('site') ? words.who : names[column];
  const isBy = by !== undefined && by === sort;
  return (
    <th
      scope="col"
      className={headClass(column)}
      aria-sort={isBy ? (by === 'due' ? 'ascending' : 'descending') : undefined}
    >
      {by === undefined || isBy ? (
        name
      ) : (
        <a className="link-quiet" href={sortHref(by)}>
          {name}
        </a>
      )}
    </th>
  );
}

/** The column of requester and site is `list-who`, as the style sheet calls it. */
function headClass(column: Column): string {
  const name = column === 'requester' ? 'who' : column;
  return usualColumns.includes(column) ? `list-${name}` : `list-extra list-${name}`;
}

function GroupHead({ group, span }: { group: GroupView | undefined; span: number }) {
  if (!group) return null;
  return (
    <tr className="list-group">
      <th colSpan={span} scope="rowgroup">
        {group.title}
        {group.count !== null && <span className="list-group-count">{group.count}</span>}
      </th>
    </tr>
  );
}

/** Rows that follow each other for one reason. */
function runsOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const runs: DrawnRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]!.rank === row.rank) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

interface RowProps {
  row: DrawnRow;
  columns: readonly Column[];
  gone: boolean;
  leading: ReactNode;
}

function Row({ row, columns, gone, leading }: RowProps) {
  const names = viewWords[useVisit().language].columns;
  return (
    <tr
      className="list-row"
      data-row={row.id}
      data-urgent={row.isAlarming || undefined}
      data-unread={row.unanswered || undefined}
      data-gone={gone || undefined}
    >
      {leading !== undefined && <td className="list-select">{leading}</td>}
      {columns.map((column) => {
        const look = {
          className: headClass(column),
          'data-name': usualColumns.includes(column) ? undefined : names[column],
        };
        const drawn = drawnAs(column, row);
        if (!gone || column !== 'summary') return <td key={column} {...look} {...drawn} />;
        return (
          <td key={column} {...look}>
            <span className="contents" {...drawn} />
            <Gone />
          </td>
        );
      })}
    </tr>
  );
}

/** What holds a cell's markup: set on the server by React, which escapes whatever people wrote (drawn-rows.tsx). */
function drawnAs(column: Column, row: DrawnRow) {
  return { 'data-cell': column, dangerouslySetInnerHTML: { __html: row.cells[column] ?? '' } };
}

/** That a ticket belongs here no more. */
function Gone() {
  const { list } = useWords();
  return <span className="text-small text-ink-3">{list.gone}</span>;
}
