import { referralWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { MonthsView } from './months-view.ts';

const [barWidth, gap, height, foot] = [56, 24, 140, 22];

/** Visitors per month as bars. The table beside it has the same figures, so the drawing is one image with one label. */
export function Bars({ months }: Pick<MonthsView, 'months'>) {
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
