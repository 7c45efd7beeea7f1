import { memo } from 'react';
import {
  type Column,
  extraColumns,
  isFieldColumn,
  isUsual,
  type ListColumn,
  sortOfColumn,
  type TicketSort,
} from '#domain/views/columns.ts';
import { SelectBox, SelectPageBox } from '#web/console/bulk/select-box.tsx';
import type { GroupView, ListPage } from '#web/console/list/read-page.ts';
import type { RowView } from '#web/console/list/rows/row-view.ts';
import { TicketCell } from '#web/console/list/rows/ticket-cell.tsx';
import { useViewWords, useWords } from '#web/console/use-words.ts';

interface TicketTableProps {
  label: string;
  rows: readonly RowView[];
  columns: readonly ListColumn[];
  /** The names of columns that are fields. */
  ofFields: ListPage['ofFields'];
  /** Headings between rows; empty if all rows have one reason. */
  groups: readonly GroupView[];
  /** Tickets that no longer belong here; their rows stay until the list is refreshed. */
  gone: ReadonlySet<string>;
  sort: TicketSort;
  /** Returns the address of the same list in another order. */
  sortHref: (sort: TicketSort) => string;
  /** On a phone the checkboxes show in selection mode. */
  selecting: boolean;
}

export function TicketTable(props: TicketTableProps) {
  const { label, rows, columns, ofFields, groups, gone, sort, sortHref, selecting } = props;
  const extra = extraColumns(columns);
  return (
    <table
      data-extra={extra > 9 ? 'many' : extra || undefined}
      data-selecting={selecting || undefined}
      className="list [--status-width:7.25rem] [&:lang(de)]:[--status-width:8rem] [&:lang(de)]:[--due-width:18.25rem] [&:lang(nl)]:[--status-width:9.25rem]"
    >
      <caption className="sr-only">{label}</caption>
      <thead className="list-head">
        <tr>
          <th className="list-select">
            <SelectPageBox />
          </th>
          {columns.map((column) => (
            <ColumnHead
              key={column}
              column={column}
              columns={columns}
              ofFields={ofFields}
              sort={sort}
              sortHref={sortHref}
            />
          ))}
        </tr>
      </thead>
      {runsOf(rows).map((run) => (
        <Run
          key={run[0]!.id}
          rows={run}
          columns={columns}
          ofFields={ofFields}
          group={groups.length > 1 ? groups.find(({ rank }) => rank === run[0]!.rank) : undefined}
          gone={gone}
        />
      ))}
    </table>
  );
}

interface RunProps extends Pick<TicketTableProps, 'rows' | 'columns' | 'ofFields' | 'gone'> {
  /** The heading above its rows; undefined if all rows have one reason. */
  group: GroupView | undefined;
}

/** Rows with the same reason. */
function Run({ rows, columns, ofFields, group, gone }: RunProps) {
  return (
    <tbody className="list-body">
      {group && <GroupHead group={group} span={columns.length + 1} />}
      {rows.map((row) => (
        <Row key={row.id} row={row} columns={columns} ofFields={ofFields} gone={gone.has(row.id)} />
      ))}
    </tbody>
  );
}

interface ColumnHeadProps extends Pick<TicketTableProps, 'columns' | 'ofFields' | 'sort' | 'sortHref'> {
  column: ListColumn;
}

function ColumnHead({ column, columns, ofFields, sort, sortHref }: ColumnHeadProps) {
  const words = useWords().columns;
  const named = columnName(useViewWords().columns, ofFields, column);
  const by = sortOfColumn[column];
  // One column shows both until the site has its own.
  const name = column === 'requester' && !columns.includes('site') ? words.who : named;
  const isBy = by !== undefined && by === sort;
  return (
    <th
      scope="col"
      title={name}
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

function columnName(names: Record<Column, string>, ofFields: ListPage['ofFields'], column: ListColumn): string {
  return isFieldColumn(column) ? (ofFields.find((field) => field.column === column)?.label ?? '') : names[column];
}

/** The column of requester and site is `list-who` in the style sheet. */
function headClass(column: ListColumn): string {
  const name = column === 'requester' ? 'who' : isFieldColumn(column) ? 'field' : column;
  return isUsual(column) ? `list-${name}` : `list-extra list-${name}`;
}

function GroupHead({ group, span }: { group: GroupView; span: number }) {
  return (
    <tr className="list-group">
      <th colSpan={span} scope="rowgroup">
        {group.title}
        {group.count !== null && <span className="list-group-count">{group.count}</span>}
      </th>
    </tr>
  );
}

/** Groups consecutive rows with the same reason. */
function runsOf(rows: readonly RowView[]): RowView[][] {
  const runs: RowView[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]!.rank === row.rank) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

interface RowProps {
  row: RowView;
  columns: readonly ListColumn[];
  ofFields: ListPage['ofFields'];
  gone: boolean;
}

/** Most rows of a list that is read again are the same. */
const Row = memo(
  DrawnRow,
  (before, now) => before.row === now.row && before.gone === now.gone && before.columns.join() === now.columns.join(),
);

function DrawnRow({ row, columns, ofFields, gone }: RowProps) {
  const { columns: names } = useViewWords();
  const { list } = useWords();
  const withSite = !columns.includes('site');
  return (
    <tr
      className="list-row"
      data-row={row.id}
      data-urgent={isAlarming(row) || undefined}
      data-unread={row.unanswered || undefined}
      data-gone={gone || undefined}
    >
      <td className="list-select">
        <SelectBox number={row.number} />
      </td>
      {columns.map((column) => {
        const look = {
          className: headClass(column),
          'data-name': isUsual(column) ? undefined : columnName(names, ofFields, column),
        };
        return (
          <td key={column} {...look}>
            <TicketCell column={column} row={row} withSite={withSite} />
            {gone && column === 'summary' && <span className="text-small text-ink-3">{list.gone}</span>}
          </td>
        );
      })}
    </tr>
  );
}

/** Highlighted: urgent, and nobody has phoned yet. */
function isAlarming({ urgent, status, rank }: RowView): boolean {
  return urgent && status !== 'closed' && rank === 0;
}
