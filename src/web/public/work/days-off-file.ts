import { visitContext } from '#web/app/context.ts';
import { findPublicDesk, languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/days-off-file.ts';
import { daysOffCalendar } from './days-off-calendar.ts';

/** Days off for calendar programs, which poll it. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const desk = await findPublicDesk(visit, new URL(request.url).searchParams.get('desk'));
  const calendar = daysOffCalendar(desk, language, visit.services.world.clock.now());
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="days-off-${desk.prefix.toLowerCase()}-${language}.ics"`,
      // The same for everyone, and changes at most daily.
      'Cache-Control': 'public, max-age=3600',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}
