import { randomUUID } from 'node:crypto';
import type { Signer } from '#mail/read/proof/signature.ts';
import { openSealed, sealFor } from '#web/public/sealed.ts';

interface Page {
  articleId: string;
  /** Chance alone: it tells two pages apart, and nobody from anybody. */
  visit: string;
}

/** A page left open since yesterday says nothing about today. */
const pageMillisecondsMax = 24 * 60 * 60 * 1000;
/** Nobody reads an article in less. */
const pageMillisecondsMin = 2_000;

/** What the button "this solved it" sends along: which article was read, on which page, and since when. */
export function sealPage(signer: Signer, articleId: string): string {
  return sealFor(signer, 'article', { articleId, visit: randomUUID() } satisfies Page);
}

/** The visit of a page that was read; null is what we did not seal, what is too old, or what was sent without reading. */
export function openPage(signer: Signer, articleId: string, sealed: unknown): { visit: string } | null {
  const page = openSealed<Page>(signer, 'article', sealed, pageMillisecondsMax);
  if (page === null || page.value.articleId !== articleId || page.age < pageMillisecondsMin) return null;
  return { visit: page.value.visit };
}
