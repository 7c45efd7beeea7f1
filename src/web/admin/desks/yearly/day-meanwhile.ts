import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { longDate } from '#locales/format.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';

/** Returns the dates that another user has saved since, with author and time from the trail (R25). */
export async function dayMeanwhile(
  visit: AdminVisit,
  desk: Desk,
  saved: { now: Fields; typed: Fields },
): Promise<MeanwhileView> {
  const { services, actor, language } = visit;
  const changes = await listAuditEntries(services.world.db, actor, { acts: ['calendarChanged'] }, changesReadMax);
  const last = changes.find(({ subjectId }) => subjectId === desk.id);
  const say = calendarWords[language];
  return meanwhileView(visit, { by: last?.byName ?? null, at: last?.at ?? null }, saved, (field) => {
    const date = saved.now[field] ?? '';
    return {
      name: field === 'from' ? say.from : say.lastDay,
      text: date === '' ? '' : longDate(date, language, 'UTC'),
    };
  });
}

/** Search only the latest entries. If the change is older, its author is not shown. */
const changesReadMax = 50;
