import { calendarYearWords } from '#locales/admin/calendar-year/messages.ts';
import { useVisit } from '#web/document/use-visit.ts';
import { Banner } from '#web/ui/banner.tsx';

interface UndecidedProps {
  desk: string;
  year: number;
  /** Where it is decided; null for those who do not decide it. */
  href: string | null;
}

/** That the bridge days of a year are not decided though it is counted on: a line to act on, or one to know of (R17). */
export function Undecided({ desk, year, href }: UndecidedProps) {
  const say = calendarYearWords[useVisit().language];
  const warning = say.warning({ desk, year });
  if (href === null)
    return (
      <p className="text-secondary text-ink-2">
        {warning} {say.othersDecide}
      </p>
    );
  const action = (
    <a className="link" href={href}>
      {say.decide}
    </a>
  );
  return (
    <Banner tone="accent" action={action}>
      {warning}
    </Banner>
  );
}
