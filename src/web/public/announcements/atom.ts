import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** A feed of plain texts in one language. Addresses are absolute. */
export interface AtomFeed {
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
export function writeAtom({ id, title, author, language, updated, self, alternate, entries }: AtomFeed): string {
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
