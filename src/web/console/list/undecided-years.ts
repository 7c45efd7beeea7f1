import type { Actor } from '#domain/actor.ts';
import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { urls } from '#web/app/urls.ts';
import { sayUndecided, type UndecidedLine } from '#web/shared/calendar/say-undecided.ts';

/** Returns the person's desks that have not decided bridge days for a year in use (R17). */
export function undecidedYears(
  { actor, language, now }: { actor: Actor; language: Language; now: Instant },
  desks: readonly Desk[],
): UndecidedLine[] {
  return desks
    .filter(({ id }) => actor.deskIds.includes(id))
    .flatMap(({ id, prefix, names, calendar, zone }) => {
      const year = undecidedYear(calendar, zone, now);
      if (year === null) return [];
      const href = hasDutyAt(actor, 'desks', id) ? urls.calendarYear(prefix, year) : null;
      return [sayUndecided({ desk: names[language], year, href }, language)];
    });
}
