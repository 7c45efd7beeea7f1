import { writeCalendarFile } from '#desk/calendar/file/write.ts';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import type { Route } from './+types/export.ts';

/** A desk's calendar as a file, in the reader's language. */
export async function loader(args: Route.LoaderArgs) {
  const { desk, language, services } = await deskVisit(args);
  return new Response(writeCalendarFile(desk, language, services.world.clock.now()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="calendar-${desk.prefix.toLowerCase()}-${language}.ics"`,
    },
  });
}
