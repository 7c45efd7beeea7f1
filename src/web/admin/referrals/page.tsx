import { referralWords } from '#locales/admin/messages.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { deskChoices } from '#web/admin/desk-choices.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';
import { type MonthsView, monthsView } from './months-view.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'referrals');
  const desk = chosenDesk(visit, request);
  const desks = deskChoices(visit, desk, (about) => urls.adminPage('referrals', about));
  return { desks, prefix: desk.prefix, view: await monthsView(visit, desk) };
}

const [barWidth, gap, height, foot] = [56, 24, 140, 22];

export default function Page({ loaderData }: Route.ComponentProps) {
  const { desks, prefix, view } = loaderData;
  const words = referralWords[useVisit().language];
  const file = { href: urls.referralsFile({ desk: prefix }), label: words.export, download: true };
  return (
    <AdminPage
      title={words.title}
      count={words.count({ count: view.total })}
      lead={words.lead}
      desks={desks}
      link={view.total > 0 ? file : undefined}
    >
      {view.total === 0 ? (
        <Empty title={words.none}>{words.noneText}</Empty>
      ) : (
        <div className="mt-6 flex flex-col gap-8">
          <Bars months={view.months} />
          <VisitTable view={view} />
        </div>
      )}
    </AdminPage>
  );
}

/** Visitors per month as bars. The table beside it has the same figures, so the drawing is one image with one label. */
function Bars({ months }: Pick<MonthsView, 'months'>) {
  const words = referralWords[useVisit().language];
  const most = Math.max(1, ...months.map(({ visits }) => visits));
  const width = months.length * (barWidth + gap);
  const name = months.map(({ name: month, visits }) => words.bar({ month, visits: String(visits) })).join(', ');
  return (
    <figure>
      <figcaption className="text-section">{words.chart}</figcaption>
      <svg
        role="img"
        aria-label={name}
        viewBox={`0 0 ${width} ${height + foot * 2}`}
        className="mt-3 h-auto w-full max-w-120 text-small text-ink-2"
      >
        {months.map(({ month, name: label, visits }, at) => {
          const tall = Math.round((visits / most) * height);
          const x = at * (barWidth + gap) + gap / 2;
          const middle = x + barWidth / 2;
          return (
            <g key={month} fill="currentColor" textAnchor="middle">
              <text x={middle} y={height + foot - tall - 6} className="fill-ink">
                {visits}
              </text>
              <rect x={x} y={height + foot - tall} width={barWidth} height={tall} className="fill-step-done" />
              <text x={middle} y={height + foot * 2 - 4}>
                {label}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

function VisitTable({ view: { months, rows, total } }: { view: MonthsView }) {
  const words = referralWords[useVisit().language];
  const figure = 'px-2 py-2 text-right whitespace-nowrap';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section tabIndex={0} aria-label={words.table} className="relative overflow-x-auto">
      <table className="text-row">
        <caption className="pb-2 text-left text-section">{words.table}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-small text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {words.site}
            </th>
            {months.map(({ month, name }) => (
              <th key={month} scope="col" className="px-2 py-1.5 text-right font-normal whitespace-nowrap">
                {name}
              </th>
            ))}
            <th scope="col" className="px-2 py-1.5 text-right font-normal">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ number, name, visits, total: sum }) => (
            <tr key={number} className="border-b border-line">
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                {number !== '' && <span className="text-ink-2">{number} </span>}
                {name}
              </th>
              {visits.map((count, at) => (
                <td key={months[at]!.month} className={figure}>
                  {count}
                </td>
              ))}
              <td className={`${figure} font-strong`}>{sum}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2 pr-4 text-left font-strong">
              {words.total}
            </th>
            {months.map(({ month, visits }) => (
              <td key={month} className={`${figure} font-strong`}>
                {visits}
              </td>
            ))}
            <td className={`${figure} font-strong`}>{total}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
