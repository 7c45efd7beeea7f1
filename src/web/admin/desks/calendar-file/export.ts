import { writeCalendarFile } from '#desk/calendar/file/write.ts';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import type { Route } from './+types/export.ts';

/** A desk's calendar as a file, in the reader's language. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const { language, services } = visit;
  return new Response(writeCalendarFile(desk, language, services.world.clock.now()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="calendar-${desk.prefix.toLowerCase()}-${language}.ics"`,
    },
  });
}
