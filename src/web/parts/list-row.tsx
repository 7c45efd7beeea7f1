import type { Language } from '#domain/language.ts';
import { words } from '#locales/messages.ts';
import { Avatar } from '#web/ui/avatar.tsx';
import { RowClock } from '#web/ui/clock/row-clock.tsx';
import { LanguageTag } from '#web/ui/language-tag.tsx';
import { Status } from '#web/ui/ticket/status.tsx';
import { TicketNumber } from '#web/ui/ticket/ticket-number.tsx';
import { UrgentMark } from '#web/ui/ticket/urgent-mark.tsx';
import { drawn } from './sample-clocks.ts';
import type { SampleRow } from './sample-rows.ts';

/** A row of plain elements, styled only by list.css. */
export function ListRow({ reader, ...row }: SampleRow & { reader: Language }) {
  const say = words[reader];
  const name = row.assignee;
  return (
    <tr className="list-row" data-urgent={row.urgent} data-unread={row.unread} aria-selected={row.selected}>
      <td className="list-select">
        <input type="checkbox" className="choice" aria-label={row.number} defaultChecked={row.selected} />
      </td>
      <td className="list-status">
        <Status status={row.status} word={say.statuses[row.status]} />
      </td>
      <td className="list-number">
        <TicketNumber number={row.number} look="list" />
      </td>
      <td className="list-summary">
        <span className="list-cell">
          <LanguageTag language={row.language} name={say.languages[row.language]} />
          {row.urgent && <UrgentMark word={say.urgent} />}
          <a href={`#${row.number}`} lang={row.language} className="list-open list-summary-text list-text link-quiet">
            {row.summary}
          </a>
        </span>
      </td>
      <td className="list-who">
        {row.who}
        <span className="list-site text-ink-2">
          {' · '}
          {row.site.slice(0, 4)}
          <span className="list-site-name">{row.site.slice(4)}</span>
        </span>
      </td>
      <td className="list-assignee">
        <span className="list-cell">
          <Avatar name={name} />
          <span className={name ? 'list-text' : 'list-text text-ink-2'}>{name?.split(' ')[0] ?? 'None'}</span>
        </span>
      </td>
      <td className="list-due">
        <span className="list-cell justify-between">
          <span className="list-text">
            <b>{row.due}</b> <span className="text-ink-2">{row.dueMore}</span>
          </span>
          {row.clock && (
            <span className="list-clock">
              <RowClock {...drawn(row.clock, reader)} end={row.clock.phase === 'notice' ? 'closing' : 'letter'} />
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
