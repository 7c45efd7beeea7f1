import type { Desk } from '#domain/desk.ts';
import { currentAnnouncements, type SiteAnnouncement } from '#store/announcements.ts';
import type { Visit } from '#web/context.ts';
import { type AnnouncementView, announcementView } from './views.ts';

/** What is known of a site at this moment, for its form. */
export type KnownOf = (siteId: string | null) => AnnouncementView[];

/** Known incidents by site: its own, and those of all sites; without a site, those of all alone. */
export async function readKnown({ services: { world }, language }: Visit, desk: Desk): Promise<KnownOf> {
  const now = world.clock.now();
  const current = await currentAnnouncements(world.db, desk.id, now);
  const concerns = (announcement: SiteAnnouncement, siteId: string | null) =>
    announcement.siteId === null || announcement.siteId === siteId;
  return (siteId) =>
    current
      .filter((announcement) => concerns(announcement, siteId))
      .map((announcement) => announcementView(announcement, language, { now, zone: desk.zone }));
}
