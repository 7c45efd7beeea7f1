import { dateIn, dayOf } from '#domain/calendar/day.ts';
import { type DayOff, daysOffOf } from '#domain/calendar/year-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, spokenText } from '#domain/language.ts';
import { longDay } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';

/** Returns this year's and next year's days off. Consecutive days with one reason share a line. */
export function yearsOff({ calendar, zone }: Desk, language: Language, now: Instant) {
  return yearsShown(zone, now).map((year) => {
    const { days, decided } = daysOffOf(calendar, year);
    return {
      year,
      days: runs(days).map(({ first, last, reason }) => ({
        date:
          first === last
            ? longDay(first, language, zone)
            : `${longDay(first, language, zone)} – ${longDay(last, language, zone)}`,
        reason: spokenText(reason, language),
      })),
      /** Says that the bridge days are not entered yet. Null if they are, or if the calendar has none. */
      undecided: decided ? null : workWords[language].daysOff.undecided({ year }),
    };
  });
}

export type YearOff = ReturnType<typeof yearsOff>[number];

/** Returns two years, since plans made now reach into the next. */
export function yearsShown(zone: string, now: Instant): [number, number] {
  const year = Number(dateIn(zone, now).slice(0, 4));
  return [year, year + 1];
}

function runs(days: DayOff[]) {
  const found: { first: string; last: string; reason: DayOff['reason'] }[] = [];
  for (const { date, reason } of days) {
    const run = found.at(-1);
    const goesOn = run && dayOf(run.last) + 1 === dayOf(date) && run.reason.fr === reason.fr;
    if (goesOn) run.last = date;
    else found.push({ first: date, last: date, reason });
  }
  return found;
}
