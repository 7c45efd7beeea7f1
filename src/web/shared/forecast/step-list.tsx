import { forecastWords } from '#locales/console/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { TableHead } from '#web/ui/table-head.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { KindShape } from './kind-shape.tsx';
import type { StepRow } from './step-row.ts';

/** The steps in order of time under a heading per day; without room for columns in a single one. */
export function StepList({ rows }: { rows: readonly StepRow[] }) {
  const { columns, list } = forecastWords[useVisit().language];
  const days = [...Map.groupBy(rows, ({ date }) => date).values()];
  return (
    <table className="mt-2 w-full max-w-320 text-row folded:block folded:text-body">
      <caption className="sr-only">{list}</caption>
      <TableHead heads={Object.values(columns)} folds />
      {days.map((ofDay) => (
        <tbody key={ofDay[0]!.id} className="folded:block">
          <tr className="folded:block">
            <th
              colSpan={5}
              scope="rowgroup"
              className="border-b border-line pt-4 pb-1.5 text-left font-strong folded:block"
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
    <tr className="border-b border-line align-top folded:block folded:py-3">
      <td className={`${cell} w-20 whitespace-nowrap folded:mr-3 folded:inline-block! folded:w-auto`}>{row.time}</td>
      <td className={`${cell} w-44 folded:inline-block! folded:w-auto`}>
        <span className={`inline-flex items-center gap-2 ${isStopped ? 'text-ink-2' : 'font-strong'}`}>
          <KindShape kind={row.kind} />
          <span className={isStopped ? 'line-through' : undefined}>{row.what}</span>
        </span>
      </td>
      <td className={`${cell} w-[32%] folded:w-auto`}>
        <span className="mr-3 inline-block">
          <TicketNumber number={row.number} look="list" />
        </span>
        <a href={urls.ticket(row.number)} lang={row.summaryLanguage} className="link-quiet">
          {row.summary}
        </a>
      </td>
      <td className={cell}>{row.who}</td>
      <td className={`${cell} text-secondary text-ink-2 w-[36%] folded:w-auto`}>
        {row.leads && <span className={isStopped ? 'block text-ink' : 'block'}>{row.leads}</span>}
        <span className="block">{row.change}</span>
      </td>
    </tr>
  );
}

const cell = 'py-2 pr-4 wrap-break-word folded:block folded:py-0.5 folded:pr-0';
