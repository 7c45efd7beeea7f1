import type { ListColumn } from '#domain/views/columns.ts';
import { urls } from '#web/app/urls.ts';
import { Passage } from '#web/console/list/rows/passage.tsx';
import type { RowView } from '#web/console/list/rows/row-view.ts';
import { useDeskWords, useViewWords, useWords } from '#web/console/use-words.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { Status, UrgentMark } from '#web/ui/status.tsx';
import { Tag } from '#web/ui/tag/tag.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';

interface TicketCellProps {
  column: ListColumn;
  row: RowView;
  /** The requester's column also names the site. */
  withSite: boolean;
}

/** The content of one column for a ticket. */
export function TicketCell({ column, row, withSite }: TicketCellProps) {
  switch (column) {
    case 'status':
      return <Status status={row.status} word={row.statusWord} />;
    case 'number':
      return <TicketNumber number={row.number} look="list" />;
    case 'summary':
      return <Summary row={row} />;
    case 'requester':
      return (
        <>
          {row.who}
          {withSite && row.site && <Site site={row.site} />}
        </>
      );
    case 'site':
      return row.site && `${row.site.number} ${row.site.name}`;
    case 'assignee':
      return <Assignee row={row} />;
    case 'tags':
      return <Tags row={row} />;
    case 'due':
      return <Due row={row} />;
    default:
      return row.chosen[column];
  }
}

function Site({ site }: { site: NonNullable<RowView['site']> }) {
  return (
    <span className="list-site-number text-ink-2">
      {' · '}
      {site.number}
      <span className="list-site-name"> {site.name}</span>
    </span>
  );
}

function Assignee({ row }: { row: RowView }) {
  const { list } = useWords();
  return (
    <span className="list-cell">
      <Avatar name={row.assignee} />
      <span
        className={row.assignee ? 'list-text' : 'list-text list-nobody text-ink-2'}
        title={[row.assignee, row.team].filter((name) => name !== null).join(' · ') || list.nobody}
      >
        {row.assignee?.split(' ')[0] ?? row.team ?? list.nobody}
      </span>
    </span>
  );
}

/** As many as fit in one line; the title names all. */
function Tags({ row: { tags } }: { row: RowView }) {
  return (
    <span className="flex gap-1 overflow-hidden" title={tags.map(({ name }) => name).join(', ')}>
      {tags.map((tag) => (
        <Tag key={tag.id} tag={tag} />
      ))}
    </span>
  );
}

function Due({ row }: { row: RowView }) {
  return (
    <span className="list-cell justify-between">
      <span className="list-text text-ink-2" title={`${row.due.strong} ${row.due.rest}`}>
        <b className="text-ink">{row.due.strong}</b> <span className="list-due-rest">{row.due.rest}</span>
      </span>
      {row.drawing && (
        <span className="list-clock">
          <RowClock {...row.drawing} />
        </span>
      )}
    </span>
  );
}

function Summary({ row }: { row: RowView }) {
  const { list, marks, sender } = useWords();
  const { urgent } = useDeskWords();
  const say = useViewWords();
  const { passages } = row;
  return (
    <>
      <span className="list-cell">
        <LanguageTag language={row.language} name={row.languageName} />
        {row.urgent && row.status !== 'closed' && <UrgentMark word={urgent} />}
        {row.warned && <UrgentMark word={sender.warned} />}
        <a
          href={urls.ticket(row.number)}
          className="list-open list-text list-summary-text link-quiet"
          lang={row.language}
        >
          {passages?.summary ? <Passage pieces={passages.summary} /> : row.summary}
        </a>
        {row.snooze && (
          <span className="inline-flex flex-none items-center gap-1 text-small text-ink-2" title={row.snooze.text}>
            {row.snooze.back === null ? <Icon name="pause" size={14} /> : <b className="text-ink">{row.snooze.back}</b>}
            <span className="sr-only">{row.snooze.text}</span>
          </span>
        )}
        {row.asked && (
          <span
            className={`inline-flex flex-none ${row.asked.isAnswered ? 'text-ink' : 'text-ink-2'}`}
            title={row.asked.text}
          >
            <Icon name={row.asked.isAnswered ? 'mail' : 'question'} size={14} />
            <span className="sr-only">{row.asked.text}</span>
          </span>
        )}
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
        {row.earlier && <span className="flex-none text-small text-ink-3">{say.earlier}</span>}
      </span>
      {passages?.text && (
        <span className="list-passage" lang={row.language}>
          <Passage pieces={passages.text} />
        </span>
      )}
      {passages?.file && (
        <span className="list-passage">
          <mark>{say.file({ name: passages.file })}</mark>
        </span>
      )}
    </>
  );
}
