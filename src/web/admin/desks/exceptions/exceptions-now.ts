import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { comingExceptions } from '#domain/desks/hours-exceptions.ts';
import { exceptionsWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { exceptionView } from './exception-words.ts';

/** Returns a desk's next few exceptions, one per line; their page has all. */
export function exceptionsNow({ language, services }: AdminVisit, desk: Desk): string[] {
  const coming = comingExceptions(desk, dateIn(desk.zone, services.world.clock.now()));
  if (coming.length === 0) return [exceptionsWords[language].none];
  return coming.slice(0, shownMax).map((exception) => {
    const { days, hours } = exceptionView(exception, desk, language);
    return `${days}: ${hours}`;
  });
}

const shownMax = 3;
