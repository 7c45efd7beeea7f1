import { stateAt } from '#domain/announcement.ts';
import type { Desk } from '#domain/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { announcementWords } from '#locales/public/announcements/messages.ts';
import type { SiteAnnouncement } from '#store/announcements.ts';
import type { AtomFeed } from './atom.ts';
import { anchorOf, announcementView } from './views.ts';

interface Addresses {
  /** The feed's and the page's, absolute. */
  self: string;
  page: string;
}

/** A desk's announcements as a feed. An end is news too: it changes its entry at its moment. */
export function feedOf(
  desk: Desk,
  announcements: SiteAnnouncement[],
  { language, now }: { language: Language; now: Instant },
  { self, page }: Addresses,
): AtomFeed {
  const entries = announcements.map((announcement) => {
    const { title, paragraphs, site, when } = announcementView(announcement, language, { now, zone: desk.zone });
    return {
      id: `urn:uuid:${announcement.id}`,
      title,
      summary: [`${site}. ${when}.`, ...paragraphs].join('\n\n'),
      link: `${page}#${anchorOf(announcement.id)}`,
      published: announcement.fromAt,
      updated: lastChange(announcement, now),
    };
  });
  const latest = entries.reduce<Instant>((last, { updated }) => (isAfter(updated, last) ? updated : last), epoch);
  return {
    // A desk has a feed a language, and each is a feed of its own.
    id: `tag:belfry,2026:${desk.id}/announcements/${language}`,
    title: announcementWords[language].feedTitle({ desk: desk.names[language] }),
    author: desk.names[language],
    ...{ language, self, alternate: page, entries },
    updated: latest === epoch ? now : latest,
  };
}

const epoch: Instant = '1970-01-01T00:00:00Z';

/** The last thing that a reader could have noticed: its beginning, a change since, or its end. */
function lastChange(announcement: SiteAnnouncement, now: Instant): Instant {
  const { fromAt, untilAt, changedAt } = announcement;
  const seen = isAfter(changedAt, fromAt) ? changedAt : fromAt;
  const ended = stateAt(announcement, now) === 'past' ? untilAt : null;
  return ended !== null && isAfter(ended, seen) ? ended : seen;
}
