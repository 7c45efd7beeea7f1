import { workWords } from '#locales/public/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { DurationBar, KeptBar, TargetHead } from './bars.tsx';
import type { BarRow, DrawnTable, KeptRow } from './views.ts';

interface DurationTableProps {
  table: DrawnTable;
  caption: string;
  /** Heading of the first column. */
  head: string;
  half: string;
  nine: string;
  /** Heading of an extra column, shown if there is room. */
  beside?: string;
}

/** A table with a bar drawing in one column, so that sighted readers, screen readers and print get the same figures. */
export function DurationTable({ table, caption, head, half, nine, beside }: DurationTableProps) {
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="align-bottom text-small text-ink-2">
          <Head>{head}</Head>
          <td className="p-0">{table.target && <TargetHead target={table.target} />}</td>
          <Head end>{half}</Head>
          <Head end>{nine}</Head>
          {beside && (
            <Head end wide>
              {beside}
            </Head>
          )}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <DurationRow key={row.name} row={row} target={table.target} beside={beside !== undefined} />
        ))}
      </tbody>
    </table>
  );
}

function DurationRow({ row, target, beside }: { row: BarRow; target: DrawnTable['target']; beside: boolean }) {
  const words = workWords[useVisit().language];
  return (
    <tr className="border-t border-line text-secondary">
      <RowName row={row} />
      <td className="w-full p-0">
        <DurationBar bar={row.bar} target={target} tall={row.running} />
      </td>
      {row.half === null ? (
        <td colSpan={2} className={`${cell} text-right text-ink-2`}>
          {words.tooFew}
        </td>
      ) : (
        <>
          <td className={`${cell} text-right font-strong`}>{row.half}</td>
          <td className={`${cell} text-right`}>{row.nine ?? <span className="text-ink-2">{words.tooFew}</span>}</td>
        </>
      )}
      {beside && (
        <td className={`${cell} hidden text-right text-ink-2 @min-[36rem]/page:table-cell`}>
          {row.beside ?? words.tooFew}
        </td>
      )}
    </tr>
  );
}

export function KeptTable({ rows, caption }: { rows: KeptRow[]; caption: string }) {
  const words = workWords[useVisit().language];
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="align-bottom text-small text-ink-2">
          <Head>{words.month}</Head>
          <td className="p-0" />
          <Head end>{words.kept.tickets}</Head>
          <Head end>{words.kept.inTime}</Head>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} className="border-t border-line text-secondary">
            <RowName row={row} />
            <td className="w-full p-0">
              <KeptBar bar={row.bar} tall={row.running} />
            </td>
            <td className={`${cell} text-right`}>{row.tickets}</td>
            <td className={`${cell} text-right font-strong`}>
              {row.inTime ?? <span className="font-normal text-ink-2">{words.tooFew}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Head({ end = false, wide = false, children }: { end?: boolean; wide?: boolean; children: React.ReactNode }) {
  const where = `${end ? 'pl-4 text-right' : 'text-left'} ${wide ? 'hidden @min-[36rem]/page:table-cell' : ''}`;
  return (
    <th scope="col" className={`max-w-28 py-1.5 font-normal @min-[36rem]/page:min-w-24 ${where}`}>
      {children}
    </th>
  );
}

function RowName({ row: { name, short, running } }: { row: Pick<BarRow, 'name' | 'short' | 'running'> }) {
  const words = workWords[useVisit().language];
  return (
    <th scope="row" className="py-1 pr-4 text-left font-normal whitespace-nowrap">
      <span className="@min-[36rem]/page:hidden">{short}</span>
      <span className="hidden @min-[36rem]/page:inline">{name}</span>
      {running && <span className="block text-small text-ink-2">{words.current}</span>}
    </th>
  );
}

const cell = 'py-1 pl-4 @min-[36rem]/page:whitespace-nowrap';
