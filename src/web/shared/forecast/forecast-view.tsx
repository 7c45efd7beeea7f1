import { forecastWords } from '#locales/console/messages.ts';
import { figure } from '#locales/format.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';
import { Button } from '#web/ui/button.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { TextField } from '#web/ui/field/fields.tsx';
import { PageLinks } from '#web/ui/frame/page-links.tsx';
import { Pick } from '#web/ui/frame/pick-links.tsx';
import { TableHead } from '#web/ui/table-head.tsx';
import { TicketNumber } from '#web/ui/ticket-number.tsx';
import { DayChart } from './day-chart.tsx';
import { stepKinds } from './forecast-steps.ts';
import { KindShape } from './kind-shape.tsx';
import type { ForecastPage } from './read-forecast.ts';
import type { StepRow } from './step-row.ts';

/** The query of this page's address; undefined means not set. */
type ForecastQuery = { until?: string; date?: string; only?: string; after?: string };

interface ForecastViewProps {
  page: ForecastPage;
  /** Returns this page's address with another query. */
  href(query: ForecastQuery): string;
  /** Hidden form fields: the chosen desk. */
  hidden?: Record<string, string>;
}

/** The clock's steps up to a day: the choice of the day, a chart, and each step with what can still change it. */
export function ForecastView({ page, href, hidden = {} }: ForecastViewProps) {
  const words = forecastWords[useVisit().language];
  const { choice, date, dates, errors, only, counts, rows } = page;
  const here: ForecastQuery = { until: choice, ...(choice === 'date' && { date }) };
  const total = stepKinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <>
      {page.failures.map((line) => (
        <div key={line} className="mt-3 max-w-record">
          <Banner tone="urgent">{line}</Banner>
        </div>
      ))}
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <nav aria-label={words.untilLabel}>
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-body">
            {(['today', 'tomorrow', 'friday', 'nextWeek'] as const).map((each) => (
              <li key={each}>
                <Pick href={href({ until: each, only: only ?? undefined })} current={each === choice && !errors.length}>
                  {words.choices[each]}
                </Pick>
              </li>
            ))}
          </ul>
        </nav>
        <form method="get" className="flex flex-wrap items-end gap-3">
          {Object.entries({ ...hidden, until: 'date' }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField
            name="date"
            // A date input would drop an invalid date, so show it as text to be corrected.
            type={/^(\d{4}-\d\d-\d\d)?$/.test(date) ? 'date' : 'text'}
            length="short"
            label={words.date}
            defaultValue={date}
            min={dates.first}
            max={dates.last}
            error={errors[0]?.text}
          />
          <Button>{words.show}</Button>
        </form>
      </div>
      <h2 className="mt-6 text-section">{page.title}</h2>
      {total === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-body">
            <li>
              <Pick href={href(here)} current={only === null}>
                {words.all} <span className="ml-1.5 text-ink-2">{figure(total)}</span>
              </Pick>
            </li>
            {stepKinds.map((kind) => (
              <li key={kind}>
                <Pick href={href({ ...here, only: kind })} current={only === kind}>
                  <span className="mr-2 inline-flex">
                    <KindShape kind={kind} />
                  </span>
                  {words.kinds[kind]} <span className="ml-1.5 text-ink-2">{figure(counts[kind])}</span>
                </Pick>
              </li>
            ))}
          </ul>
          <DayChart columns={page.columns} />
          <h2 className="mt-4 text-section">{words.list}</h2>
          {rows.length === 0 ? <p className="text-body text-ink-2">{words.nothing}</p> : <StepList rows={rows} />}
        </>
      )}
      <Paging page={page} href={href} here={{ ...here, only: only ?? undefined }} />
    </>
  );
}

function Paging({ page, href, here }: Pick<ForecastViewProps, 'page' | 'href'> & { here: ForecastQuery }) {
  const words = forecastWords[useVisit().language];
  const links = [
    { href: page.isBeginning ? null : href(here), label: words.first },
    { href: page.next && href({ ...here, after: page.next }), label: words.more },
  ];
  return <PageLinks label={words.pages} links={links} />;
}

/** The steps in order of time under a heading per day; without room for columns in a single one. */
function StepList({ rows }: { rows: readonly StepRow[] }) {
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
