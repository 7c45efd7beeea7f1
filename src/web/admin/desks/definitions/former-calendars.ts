import { listFormerCalendars } from '#desk/calendar/former-calendars.ts';
import { calendarDifferences } from '#domain/calendar/compare-calendars.ts';
import { changeView, differencesInWords, type FormerVersionView } from '#web/admin/desks/definitions/former-view.ts';
import type { DeskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';

/** Returns the former calendars of the desk, the latest first, each with the days that differ from now. */
export async function formerCalendars(visit: DeskVisit): Promise<FormerVersionView[]> {
  const { services, actor, desk, language } = visit;
  const versions = await listFormerCalendars(services.world.db, actor, desk.id);
  const views = versions.map(({ entry, calendar }) => {
    const fields = calendarDifferences(desk.calendar, calendar, { language, order: desk.languages });
    return {
      ...changeView(entry, language, desk.zone),
      differs: differencesInWords(undefined, fields, language, new Map()),
    };
  });
  return views.filter(({ differs }) => differs.length > 0);
}

/** Returns who changed the calendar meanwhile. The page shows its days as they are now. */
export function calendarMeanwhile(visit: DeskVisit): Promise<MeanwhileView> {
  const definition = { deskId: visit.desk.id, part: 'calendar', id: visit.desk.id };
  return meanwhileView(visit, { search: { definition } }, { now: {}, typed: {} }, (name, text) => ({ name, text }));
}
