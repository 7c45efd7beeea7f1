import { concernsSite, stateAt } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { listAnnouncements } from '#store/announcements/announcements.ts';
import { each } from '#store/database/memory.ts';
import type { Visit } from '#web/app/context.ts';
import { type AnnouncementView, announcementView } from './views.ts';

/** Incidents that are known now, for a form. */
interface Known {
  /** True if no incident is known for any site. */
  isEmpty: boolean;
  /** Returns incidents of the site and of all sites; for null, those of all sites only. */
  of(siteId: string | null): AnnouncementView[];
}

/** Each page of a form reads them. A change by SQL shows after two seconds. */
const cachedMilliseconds = 2_000;

/** Returns a desk's known incidents, by site. */
export async function readKnown({ services: { world }, language }: Visit, desk: Desk): Promise<Known> {
  const now = world.clock.now();
  const revision = `${world.publicRevision()} ${each(cachedMilliseconds)}`;
  const read = () => listAnnouncements(world.db, desk.id, { lastingAfter: now });
  const standing = await world.remember(`announcements ${desk.id}`, revision, read);
  const current = standing.filter((announcement) => stateAt(announcement, now) === 'current');
  return {
    isEmpty: current.length === 0,
    of: (siteId) =>
      current
        .filter((announcement) => concernsSite(announcement, siteId))
        .map((announcement) => announcementView(announcement, language, { ...desk, now })),
  };
}
