import { shownLanguage, stateAt } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { type Language, spokenText } from '#domain/language.ts';
import { dateTime, localDate, longDate, time } from '#locales/format.ts';
import { announcementWords } from '#locales/public/messages.ts';
import type { SiteAnnouncement } from '#store/announcements/announcements.ts';

/** How long an ended incident stays on the page, so that people can look up what happened. */
export const pastDays = 30;

export function announcementView(
  announcement: SiteAnnouncement,
  language: Language,
  { now, zone, languages: order }: { now: Instant } & Pick<Desk, 'zone' | 'languages'>,
) {
  const words = announcementWords[language];
  const { id, site, titles, texts, fromAt, untilAt, changedAt } = announcement;
  const shown = shownLanguage(announcement, language, order);
  const written = (moment: Instant) => dateTime(moment, language, zone);
  const isPast = stateAt(announcement, now) === 'past';
  const isNews = isAfter(changedAt, fromAt) && !(isPast && changedAt === untilAt);
  return {
    id,
    /** The language of the announcement: the reader's, or another if it is not translated yet. */
    language: shown,
    title: titles[shown],
    paragraphs: texts[shown].split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    site: site === null ? words.allSites : words.site(site),
    when: untilAt === null ? words.since({ from: written(fromAt) }) : spanWords(fromAt, untilAt, isPast),
    /** Null if nothing but its end was announced since the start. */
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

/** An announcement in the reader's language. */
export type AnnouncementView = ReturnType<typeof announcementView>;

/** Returns null if no incident is known. */
export function bandView(
  current: SiteAnnouncement[],
  language: Language,
  { languages: order }: Pick<Desk, 'languages'>,
) {
  const [latest, ...others] = current;
  if (latest === undefined) return null;
  return {
    lead: announcementWords[language].band({ number: latest.site?.number ?? null }),
    title: spokenText(latest.titles, language, order),
    others: others.length,
  };
}

/** The content of the band: the latest incident and the number of others. */
export type BandView = NonNullable<ReturnType<typeof bandView>>;

/** Returns the anchor of an announcement on its page. */
export function anchorOf(id: string): string {
  return `incident-${id}`;
}
