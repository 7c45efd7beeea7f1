import { explainWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { DayRow } from './day-rows.ts';

/** Each day and how it counts: the details that the drawing leaves out. */
export function DayTable({ rows }: { rows: readonly DayRow[] }) {
  const { table, columns } = explainWords[useVisit().language];
  if (rows.length === 0) return null;
  return (
    <table className="mt-6 w-full max-w-record text-row max-sm:block max-sm:text-body">
      <caption className="pb-1 text-left text-section max-sm:block">{table}</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-line-strong text-left text-small text-ink-2">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {columns.day}
          </th>
          <th scope="col" className="py-1.5 font-normal">
            {columns.counts}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map(({ date, shown, counted, text, happens }) => (
          <tr
            key={date}
            className={`border-b border-line align-top max-sm:block max-sm:py-1.5 ${counted ? '' : 'text-ink-2'}`}
          >
            <th scope="row" className="py-1.5 pr-4 text-left font-normal max-sm:block max-sm:py-0">
              <span className="flex items-baseline gap-2.5">
                <span
                  aria-hidden="true"
                  className={`h-3 w-5 flex-none self-center rounded-step forced-color-adjust-none ${counted ? 'border-[1.5px] border-step-edge bg-surface' : 'hatch'}`}
                />
                {shown}
              </span>
            </th>
            <td className="py-1.5 max-sm:block max-sm:py-0 max-sm:pl-7.5">
              {text}
              {happens && <strong className="block">{happens}</strong>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
