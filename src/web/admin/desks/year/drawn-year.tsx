import { calendarYearWords } from '#locales/admin/messages.ts';
import { weekdayShort } from '#locales/format.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { DayLook, DrawnDay, DrawnMonth } from './year-view.ts';

/** Twelve months as a wall calendar: business days are outlined as clock steps, days off are filled. */
export function DrawnYear({ months }: { months: DrawnMonth[] }) {
  return (
    <ol className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 sm:gap-x-7 xl:grid-cols-4">
      {months.map((month) => (
        <Month key={month.name} month={month} />
      ))}
    </ol>
  );
}

function Month({ month: { name, count, begins, days, label } }: { month: DrawnMonth }) {
  const { language } = useVisit();
  return (
    <li>
      <p className="flex flex-wrap items-baseline justify-between gap-x-2 border-b border-line pb-1">
        <strong className="text-label first-letter:uppercase">{name}</strong>
        <span className="text-small text-ink-2">{count}</span>
      </p>
      <div role="img" aria-label={label} className="clock mt-1.5 grid grid-cols-7 gap-0.5 text-center text-small">
        {aWeek.map((date) => (
          <span key={date} className="text-ink-2">
            {weekdayShort(date, language, 'UTC').slice(0, 1)}
          </span>
        ))}
        {days.map((day) => (
          <Day key={day.day} day={day} begins={day.day === 1 ? begins : null} />
        ))}
      </div>
    </li>
  );
}

/** A week from Monday on, for the column headings. */
const aWeek = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];

function Day({ day: { day, look, hours, today }, begins }: { day: DrawnDay; begins: number | null }) {
  return (
    <span
      className={`relative flex h-6 items-center justify-center rounded-step ${looks[look]} ${begins ? columns[begins - 1] : ''} ${today ? 'outline-2 outline-ink' : ''}`}
    >
      {day}
      {hours && <HoursMark />}
    </span>
  );
}

/** Special hours: a bar at the bottom of the day. */
function HoursMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 3"
      preserveAspectRatio="none"
      className="absolute inset-x-0 bottom-0 h-1 w-full fill-bell"
    >
      <path d="M0 0h10v3H0z" />
    </svg>
  );
}

const looks: Record<DayLook, string> = {
  business: 'border border-step-edge bg-surface text-ink',
  weekend: 'text-ink-2',
  off: 'bg-step-done font-bold text-on-step-done',
  single: 'border-[3px] border-double border-step-done bg-surface font-bold text-ink',
  offWeekend: 'border border-dashed border-step-done font-bold text-ink',
};

const columns = [
  'col-start-1',
  'col-start-2',
  'col-start-3',
  'col-start-4',
  'col-start-5',
  'col-start-6',
  'col-start-7',
];

/** The legend: each look with its meaning. */
export function YearLegend({ months }: { months: DrawnMonth[] }) {
  const all = months.flatMap(({ days }) => days);
  const { legend } = calendarYearWords[useVisit().language];
  const plain = { day: 9, hours: false, today: false };
  const entries: [string, DrawnDay][] = [
    [legend.business, { ...plain, look: 'business' }],
    [legend.off, { ...plain, look: 'off' }],
    [legend.single, { ...plain, look: 'single' }],
    [legend.offWeekend, { ...plain, look: 'offWeekend' }],
    [legend.weekend, { ...plain, look: 'weekend' }],
    [legend.hours, { ...plain, look: 'business', hours: true }],
    [legend.today, { ...plain, look: 'business', today: true }],
  ];
  const isShown = ({ look, hours, today }: DrawnDay) =>
    all.some((day) => day.look === look && (!hours || day.hours) && (!today || day.today));
  return (
    <ul aria-label={legend.title} className="flex flex-wrap gap-x-5 gap-y-1.5 text-secondary text-ink-2">
      {entries
        .filter(([, day]) => isShown(day))
        .map(([text, day]) => (
          <li key={text} className="flex items-center gap-2">
            <span aria-hidden="true" className="clock w-7 text-center text-small">
              <Day day={day} begins={null} />
            </span>
            {text}
          </li>
        ))}
    </ul>
  );
}
