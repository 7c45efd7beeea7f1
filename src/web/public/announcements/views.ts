import { stateAt } from '#domain/announcement.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { dateTime } from '#locales/format.ts';
import { announcementWords } from '#locales/public/announcements/messages.ts';
import type { SiteAnnouncement } from '#store/announcements.ts';

/** How long an incident that is over stays on the page, so that who met it finds out what it was. */
export const pastDays = 30;

/** An announcement in a reader's language. */
export interface AnnouncementView {
  id: string;
  title: string;
  paragraphs: string[];
  site: string;
  when: string;
  changed: string;
}

export function announcementView(
  announcement: SiteAnnouncement,
  language: Language,
  { now, zone }: { now: Instant; zone: string },
): AnnouncementView {
  const words = announcementWords[language];
  const { id, site, titles, texts, fromAt, untilAt, changedAt } = announcement;
  const written = (moment: Instant) => dateTime(moment, language, zone);
  const span = untilAt === null ? null : { from: written(fromAt), until: written(untilAt) };
  const isPast = stateAt(announcement, now) === 'past';
  return {
    id,
    title: titles[language],
    paragraphs: texts[language].split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    site: site === null ? words.allSites : words.site(site),
    when: span === null ? words.since({ from: written(fromAt) }) : isPast ? words.until(span) : words.expected(span),
    changed: words.changed({ moment: written(changedAt) }),
  };
}

/** What stands under the navigation: the latest, and how many more there are. */
export interface BandView {
  lead: string;
  title: string;
  others: number;
}

/** Null while nothing is known. */
export function bandView(current: SiteAnnouncement[], language: Language): BandView | null {
  const [latest, ...others] = current;
  if (latest === undefined) return null;
  return {
    lead: announcementWords[language].band({ number: latest.site?.number ?? null }),
    title: latest.titles[language],
    others: others.length,
  };
}

/** The place of an announcement on its page. */
export function anchorOf(id: string): string {
  return `incident-${id}`;
}
