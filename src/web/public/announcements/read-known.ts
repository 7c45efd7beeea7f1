import { concernsSite, stateAt } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { standingAnnouncements } from '#store/announcements/announcements.ts';
import type { Visit } from '#web/context.ts';
import { remembered } from '#web/public/remembered.ts';
import { type AnnouncementView, announcementView } from './views.ts';

/** What is known at this moment, for a form. */
export interface Known {
  /** Nothing is known of any site. */
  isEmpty: boolean;
  /** Its own incidents, and those of all sites; without a site, those of all alone. */
  of(siteId: string | null): AnnouncementView[];
}

const standingOf = remembered(({ db, clock }, deskId) => standingAnnouncements(db, deskId, clock.now()));

/** Known incidents of a desk, by site. */
export async function readKnown({ services: { world }, language }: Visit, desk: Desk): Promise<Known> {
  const now = world.clock.now();
  const current = (await standingOf(world, desk.id)).filter((announcement) => stateAt(announcement, now) === 'current');
  return {
    isEmpty: current.length === 0,
    of: (siteId) =>
      current
        .filter((announcement) => concernsSite(announcement, siteId))
        .map((announcement) => announcementView(announcement, language, { now, zone: desk.zone })),
  };
}
