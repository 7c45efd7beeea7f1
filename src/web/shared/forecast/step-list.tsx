import { forecastWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TableHead } from '#web/ui/table-head.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { KindShape } from './kind-shape.tsx';
import type { StepRow } from './step-row.ts';

/** The steps in order of time under a heading per day; on a phone in a single column. */
export function StepList({ rows }: { rows: readonly StepRow[] }) {
  const { columns, list } = forecastWords[useVisit().language];
  const days = [...Map.groupBy(rows, ({ date }) => date).values()];
  return (
    <table className="mt-2 w-full max-w-320 text-row max-sm:block max-sm:text-body">
      <caption className="sr-only">{list}</caption>
      <TableHead heads={Object.values(columns)} folds />
      {days.map((ofDay) => (
        <tbody key={ofDay[0]!.id} className="max-sm:block">
          <tr className="max-sm:block">
            <th
              colSpan={5}
              scope="rowgroup"
              className="border-b border-line pt-4 pb-1.5 text-left font-strong max-sm:block"
            >
              {ofDay[0]!.dayTitle}
            </th>
          </tr>
          {ofDay.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row }: { row: StepRow }) {
  const isStopped = row.kind === 'stopped';
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-3">
      <td className={`${cell} whitespace-nowrap max-sm:mr-3 max-sm:inline-block! sm:w-20`}>{row.time}</td>
      <td className={`${cell} max-sm:inline-block! sm:w-44`}>
        <span className={`inline-flex items-center gap-2 ${isStopped ? 'text-ink-2' : 'font-strong'}`}>
          <KindShape kind={row.kind} />
          <span className={isStopped ? 'line-through' : undefined}>{row.what}</span>
        </span>
      </td>
      <td className={`${cell} sm:w-[32%]`}>
        <span className="mr-3 inline-block">
          <TicketNumber number={row.number} look="list" />
        </span>
        <a href={urls.ticket(row.number)} lang={row.summaryLanguage} className="link-quiet">
          {row.summary}
        </a>
      </td>
      <td className={cell}>{row.who}</td>
      <td className={`${cell} text-secondary text-ink-2 sm:w-[36%]`}>
        {row.leads && <span className={isStopped ? 'block text-ink' : 'block'}>{row.leads}</span>}
        <span className="block">{row.change}</span>
      </td>
    </tr>
  );
}

const cell = 'py-2 pr-4 wrap-anywhere max-sm:block max-sm:py-0.5 max-sm:pr-0';
