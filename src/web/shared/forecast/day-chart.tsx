import { forecastWords } from '#locales/console/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { DayColumn } from './day-columns.ts';
import { type StepKind, stepKinds } from './forecast-steps.ts';
import { HatchPattern, kindLook } from './kind-shape.tsx';

const tall = 112;
/** Space for the figure above the tallest day. */
const head = 20;
/** The smallest visible height. */
const segmentMin = 4;
/** Above this number of days only Mondays are labelled. */
const namedMax = 16;

/** Days as columns on an axis like the clock's: the steps planned for each day. Uncounted days are narrow and hatched. */
export function DayChart({ columns }: { columns: readonly DayColumn[] }) {
  const words = forecastWords[useVisit().language];
  const most = Math.max(1, ...columns.map(({ total }) => total));
  const many = columns.length > namedMax;
  return (
    <figure className="mt-4 max-w-240">
      <figcaption className="text-section">{words.chart}</figcaption>
      <svg aria-hidden="true" width="0" height="0" className="absolute">
        <HatchPattern id="day-hatch" />
      </svg>
      <ol className="mt-2 flex items-end gap-0.5 sm:gap-1">
        {columns.map((column) => (
          <Column key={column.date} column={column} most={most} many={many} />
        ))}
      </ol>
    </figure>
  );
}

function Column({ column, most, many }: { column: DayColumn; most: number; many: boolean }) {
  const words = forecastWords[useVisit().language];
  const { off, total, isToday, isMonday, weekday, day, sentence } = column;
  const named = !many || isMonday || isToday;
  return (
    <li
      className={`min-w-0 ${off ? 'max-w-8 flex-[2]' : 'max-w-20 flex-[5]'}`}
      title={off ? `${sentence} (${words.off})` : sentence}
    >
      <span className="sr-only">{off ? `${sentence} (${words.off})` : sentence}</span>
      <svg aria-hidden="true" width="100%" height={tall + head} className="clock block overflow-visible">
        {segments(column, most).map(({ kind, y, height }) => (
          <rect
            key={kind}
            x="0.75"
            y={y}
            width="98%"
            height={height}
            strokeWidth="1.5"
            {...kindLook(kind, 'day-hatch')}
          />
        ))}
        {total > 0 && (!many || total === most) && (
          <text x="50%" y={top(column, most) - 5} textAnchor="middle" className="fill-ink text-[0.8125rem] font-strong">
            {total}
          </text>
        )}
      </svg>
      <span
        className={`mt-0.5 block h-1.5 forced-color-adjust-none ${off ? 'hatch' : isToday ? 'bg-step-done' : 'bg-line-strong'}`}
      />
      <span
        aria-hidden="true"
        className={`block h-9 overflow-visible text-center text-small whitespace-nowrap ${isToday ? 'font-strong text-ink' : 'text-ink-2'}`}
      >
        {named && (
          <>
            {!off && <span className="block">{weekday}</span>}
            {!off && <span className="block">{day}</span>}
          </>
        )}
      </span>
    </li>
  );
}

/** Stacks the kinds of a day; steps that will not happen are on top. */
function segments({ counts }: DayColumn, most: number): { kind: StepKind; y: number; height: number }[] {
  let foot = tall + head;
  return stepKinds.flatMap((kind) => {
    if (counts[kind] === 0) return [];
    const height = Math.max(segmentMin, Math.round((counts[kind] / most) * (tall - 8)));
    foot -= height + 1;
    return [{ kind, y: foot, height }];
  });
}

function top(column: DayColumn, most: number): number {
  return Math.min(...segments(column, most).map(({ y }) => y));
}
