import { recentAnnouncements } from '#store/announcements/announcements.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { findPublicDesk, framed, languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/feed.ts';
import { writeAtom } from './atom.ts';
import { feedOf } from './feed-view.ts';
import { pastDays } from './views.ts';

/** The feed of known incidents, in one language. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { world } = visit.services;
  const { origin, searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const about = { desk: (await framed(visit, desk)).prefix ?? undefined };
  const now = world.clock.now();
  const feed = feedOf(
    desk,
    await recentAnnouncements(world.db, desk.id, now, pastDays),
    { language, now },
    { self: origin + urls.announcementFeed(language, about), page: origin + urls.announcements(language, about) },
  );
  return new Response(writeAtom(feed), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      // Incidents must not be cached for more than a minute.
      'Cache-Control': 'public, max-age=60',
      'Content-Security-Policy': "default-src 'none'",
    },
  });
}
