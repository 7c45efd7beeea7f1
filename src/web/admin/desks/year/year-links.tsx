import { desksWords } from '#locales/admin/messages.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Section } from '#web/ui/frame/section.tsx';

interface YearLink {
  year: number;
  href: string;
  decided: boolean;
}

/** Links to the years that people plan in; undecided years are marked. */
export function YearLinks({ years }: { years: YearLink[] }) {
  const { calendar: say } = desksWords[useVisit().language];
  return (
    <Section id="years" title={say.years}>
      <p className="text-secondary text-ink-2">{say.yearsHint}</p>
      <ul className="mt-1 flex flex-col gap-1 text-body">
        {years.map(({ year, href, decided }) => (
          <li key={year}>
            <a className="link" href={href}>
              {year}
            </a>
            {!decided && <span className="ml-2 text-ink-2">{say.yearUndecided}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
