import { words as deskWords } from '#locales/messages.ts';
import { SelectBox, SelectPageBox } from '#web/console/bulk/select-box.tsx';
import type { GroupView } from '#web/console/list/read-page.ts';
import type { RowView } from '#web/console/list/row-view.ts';
import { useWords } from '#web/console/use-words.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { Icon } from '#web/ui/icons/icon.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { Status } from '#web/ui/status.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { UrgentMark } from '#web/ui/urgent-mark.tsx';
import { urls } from '#web/urls.ts';

interface TicketTableProps {
  label: string;
  rows: readonly RowView[];
  /** Heads between rows; none where a list has one reason only. */
  groups: readonly GroupView[];
  /** Tickets that stood here and belong here no more: their rows stay until the list is shown anew. */
  gone: ReadonlySet<string>;
}

export function TicketTable({ label, rows, groups, gone }: TicketTableProps) {
  const { columns } = useWords();
  return (
    <table className="list [--status-width:7.25rem] [&:lang(de)]:[--status-width:9.25rem] [&:lang(nl)]:[--status-width:9.25rem]">
      <caption className="sr-only">{label}</caption>
      <thead className="list-head">
        <tr>
          <th scope="col" className="list-select">
            <SelectPageBox />
          </th>
          <th scope="col" className="list-status">
            {columns.status}
          </th>
          <th scope="col" className="list-number">
            {columns.number}
          </th>
          <th scope="col" className="list-summary">
            {columns.summary}
          </th>
          <th scope="col" className="list-who">
            {columns.who}
          </th>
          <th scope="col" className="list-assignee">
            {columns.assignee}
          </th>
          <th scope="col" className="list-due">
            {columns.due}
          </th>
        </tr>
      </thead>
      {runsOf(rows).map((run) => (
        <tbody key={run[0]!.id} className="list-body">
          {groups.length > 1 && <GroupHead group={groups.find(({ rank }) => rank === run[0]!.rank)} />}
          {run.map((row) => (
            <Row key={row.id} row={row} gone={gone.has(row.id)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function GroupHead({ group }: { group: GroupView | undefined }) {
  if (!group) return null;
  return (
    <tr className="list-group">
      <th colSpan={7} scope="rowgroup">
        {group.title}
        {group.count !== null && <span className="list-group-count">{group.count}</span>}
      </th>
    </tr>
  );
}

/** Rows that follow each other for one reason. */
function runsOf(rows: readonly RowView[]): RowView[][] {
  const runs: RowView[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]!.rank === row.rank) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function Row({ row, gone }: { row: RowView; gone: boolean }) {
  const { list } = useWords();
  const urgent = row.urgent && row.status !== 'closed';
  return (
    <tr
      className="list-row"
      data-urgent={(urgent && row.rank === 0) || undefined}
      data-unread={row.unanswered || undefined}
      data-gone={gone || undefined}
    >
      <td className="list-select">
        <SelectBox number={row.number} />
      </td>
      <td className="list-status">
        <Status status={row.status} word={row.statusWord} />
      </td>
      <td className="list-number">
        <TicketNumber number={row.number} look="list" />
      </td>
      <td className="list-summary">
        <Summary row={row} urgent={urgent} gone={gone} />
      </td>
      <td className="list-who">
        {row.who}
        {row.site && (
          <span className="text-ink-2">
            {' · '}
            {row.site.number}
            <span className="list-site-name"> {row.site.name}</span>
          </span>
        )}
      </td>
      <td className="list-assignee">
        <span className="list-cell">
          <Avatar name={row.assignee} />
          <span
            className={row.assignee ? 'list-text' : 'list-text text-ink-2'}
            title={[row.assignee, row.team].filter((name) => name !== null).join(' · ') || undefined}
          >
            {row.assignee?.split(' ')[0] ?? row.team ?? list.nobody}
          </span>
        </span>
      </td>
      <td className="list-due">
        <span className="list-cell justify-between">
          <span className="list-text text-ink-2" title={`${row.due.strong} ${row.due.rest}`}>
            <b className="text-ink">{row.due.strong}</b> {row.due.rest}
          </span>
          {row.drawing && (
            <span className="list-clock">
              <RowClock {...row.drawing} />
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}

function Summary({ row, urgent, gone }: { row: RowView; urgent: boolean; gone: boolean }) {
  const { list, marks } = useWords();
  const { language } = useVisit();
  return (
    <span className="list-cell">
      <LanguageTag language={row.language} name={row.languageName} />
      {urgent && <UrgentMark word={deskWords[language].urgent} />}
      <a
        href={urls.ticket(row.number)}
        className="list-open list-text list-summary-text link-quiet"
        lang={row.language}
      >
        {row.summary}
      </a>
      {row.complete && (
        <span className="inline-flex flex-none text-ink-2 max-sm:hidden" title={marks.complete}>
          <Icon name="check" size={14} />
          <span className="sr-only">{marks.complete}</span>
        </span>
      )}
      {row.files > 0 && (
        <span
          className="inline-flex flex-none items-center gap-1 text-ink-2"
          title={list.attachments({ count: row.files })}
        >
          <Icon name="paperclip" size={14} />
          <span aria-hidden="true">{row.files}</span>
          <span className="sr-only">{list.attachments({ count: row.files })}</span>
        </span>
      )}
      {gone && <span className="flex-none text-small text-ink-3">{list.gone}</span>}
    </span>
  );
}
