import { workWords } from '#locales/public/messages.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import type { FramedDesk } from '#web/shared/frame/desk-frame.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import type { YearOff } from './days-off-view.ts';

/** Days off with their reasons (R17), and a note if some are undecided. */
export function DaysOff({ desk, years }: { desk: FramedDesk; years: YearOff[] }) {
  const { language } = useVisit();
  const words = workWords[language].daysOff;
  return (
    <Section id="days-off" title={words.title}>
      <p className="mt-3 max-w-measure text-body">{words.text}</p>
      <p className="mt-2 text-body">
        <a className="link" href={urls.daysOff(language, { desk: desk.prefix ?? undefined })}>
          {words.file}
        </a>
      </p>
      <div className="mt-6 grid gap-x-14 gap-y-8 md:grid-cols-2">
        {years.map((year) => (
          <Year key={year.year} year={year} />
        ))}
      </div>
    </Section>
  );
}

function Year({ year: { year, days, undecided } }: { year: YearOff }) {
  const words = workWords[useVisit().language].daysOff;
  return (
    <div>
      <h3 className="text-sub">{year}</h3>
      {undecided && <p className="mt-1 text-secondary text-ink-2">{undecided}</p>}
      {days.length === 0 && <p className="mt-1 text-body">{words.none}</p>}
      <dl className="mt-2 border-b border-line">
        {days.map(({ date, reason }) => (
          <div key={date} className="grid gap-x-4 border-t border-line py-2 text-secondary sm:grid-cols-2">
            <dt className="font-strong">{date}</dt>
            <dd className="text-ink-2">{reason}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
