import { createHash } from 'node:crypto';
import { stateAt } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { announcementWords } from '#locales/public/messages.ts';
import { recentAnnouncements, type SiteAnnouncement } from '#store/announcements/announcements.ts';
import { visitContext } from '#web/app/context.ts';
import { urls } from '#web/app/urls.ts';
import { findPublicDesk, framedInAddress, languageOf } from '#web/shared/frame/find-desk.ts';
import type { Route } from './+types/feed.ts';
import { anchorOf, announcementView, pastDays } from './views.ts';

/** The feed of known incidents, in one language. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const visit = context.get(visitContext);
  const language = languageOf(params);
  const { world } = visit.services;
  const { origin, searchParams } = new URL(request.url);
  const desk = await findPublicDesk(visit, searchParams.get('desk'));
  const about = { desk: (await framedInAddress(visit, desk)).prefix ?? undefined };
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

interface Addresses {
  /** Addresses of the feed and the page, absolute. */
  self: string;
  page: string;
}

/** Returns a desk's announcements as a feed. The end of an announcement also updates its entry. */
function feedOf(
  desk: Desk,
  announcements: SiteAnnouncement[],
  { language, now }: { language: Language; now: Instant },
  { self, page }: Addresses,
): AtomFeed {
  const entries = announcements.map((announcement) => {
    const { title, paragraphs, site, when } = announcementView(announcement, language, { ...desk, now });
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
    id: `urn:uuid:${nameBasedId(desk.id, `announcements/${language}`)}`,
    title: announcementWords[language].feedTitle({ desk: desk.names[language] }),
    author: desk.names[language],
    language,
    self,
    alternate: page,
    entries,
    updated: latest === epoch ? now : latest,
  };
}

const epoch: Instant = '1970-01-01T00:00:00Z';

/** Returns the latest visible change: the start, an edit since then, or the end. */
function lastChange(announcement: SiteAnnouncement, now: Instant): Instant {
  const { fromAt, untilAt, changedAt } = announcement;
  const seen = isAfter(changedAt, fromAt) ? changedAt : fromAt;
  const ended = stateAt(announcement, now) === 'past' ? untilAt : null;
  return ended !== null && isAfter(ended, seen) ? ended : seen;
}

/** Returns a version 5 UUID (RFC 9562). A desk has one feed per language, and ids survive a change of host. */
function nameBasedId(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** A feed of plain texts in one language. Addresses are absolute. */
interface AtomFeed {
  /** A URI that never changes. */
  id: string;
  title: string;
  author: string;
  language: Language;
  updated: Instant;
  self: string;
  alternate: string;
  entries: AtomEntry[];
}

interface AtomEntry {
  id: string;
  title: string;
  summary: string;
  link: string;
  published: Instant;
  updated: Instant;
}

/**
 * Returns a feed as RFC 4287 XML. Written by hand, because our library marks titles as HTML and lacks `xml:lang`, and titles are
 * untrusted plain text (attacks).
 */
function writeAtom({ id, title, author, language, updated, self, alternate, entries }: AtomFeed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${text(id)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${text(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${language}" href="${text(alternate)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, summary, link, published, updated }: AtomEntry): string {
  return [
    '  <entry>',
    `    <id>${text(id)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <published>${published}</published>`,
    `    <updated>${updated}</updated>`,
    `    <link rel="alternate" type="text/html" href="${text(link)}"/>`,
    `    <summary>${text(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** Escapes text for an element or attribute. Drops characters that XML 1.0 forbids, since one of them breaks the whole feed. */
function text(of: string): string {
  return of
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
