import { stateAt } from '#domain/announcements/announcement.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { dateTime, localDate, longDate, time } from '#locales/format.ts';
import { announcementWords } from '#locales/public/messages.ts';
import type { SiteAnnouncement } from '#store/announcements/announcements.ts';

/** How long an incident that is over stays on the page, so that who met it finds out what it was. */
export const pastDays = 30;

/** An announcement in a reader's language. */
export interface AnnouncementView {
  id: string;
  title: string;
  paragraphs: string[];
  site: string;
  when: string;
  /** Null where nothing was said since it began, but its end. */
  changed: string | null;
}

export function announcementView(
  announcement: SiteAnnouncement,
  language: Language,
  { now, zone }: { now: Instant; zone: string },
): AnnouncementView {
  const words = announcementWords[language];
  const { id, site, titles, texts, fromAt, untilAt, changedAt } = announcement;
  const written = (moment: Instant) => dateTime(moment, language, zone);
  const isPast = stateAt(announcement, now) === 'past';
  const isNews = isAfter(changedAt, fromAt) && !(isPast && changedAt === untilAt);
  return {
    id,
    title: titles[language],
    paragraphs: texts[language].split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    site: site === null ? words.allSites : words.site(site),
    when: untilAt === null ? words.since({ from: written(fromAt) }) : spanWords(fromAt, untilAt, isPast),
    changed: isNews ? words.changed({ moment: written(changedAt) }) : null,
  };

  function spanWords(from: Instant, until: Instant, isOver: boolean): string {
    if (!isOver) return words.expected({ from: written(from), until: written(until) });
    if (localDate(from, zone) !== localDate(until, zone))
      return words.until({ from: written(from), until: written(until) });
    const day = longDate(from, language, zone);
    return words.sameDay({ day, from: time(from, language, zone), until: time(until, language, zone) });
  }
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
