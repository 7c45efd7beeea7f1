import { randomUUID } from 'node:crypto';
import type { Signer } from '#mail/read/proof/signature.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';

interface Page {
  articleId: string;
  /** Random. It distinguishes page views, not people. */
  visit: string;
}

/** Ignore a page that was left open since yesterday. */
const pageMillisecondsMax = 24 * 60 * 60 * 1000;
/** Nobody reads an article faster. */
const pageMillisecondsMin = 2_000;

/** Returns the seal for the "this solved it" button: which article, which page view, and since when. */
export function sealPage(signer: Signer, articleId: string): string {
  return sealFor(signer, 'article', { articleId, visit: randomUUID() } satisfies Page);
}

/** Returns the page view of a seal. Null if the seal is not ours, too old, or too fast for a reader. */
export function openPage(signer: Signer, articleId: string, sealed: unknown): { visit: string } | null {
  const page = openSealed<Page>(signer, 'article', sealed, pageMillisecondsMax);
  if (page === null || page.value.articleId !== articleId || page.age < pageMillisecondsMin) return null;
  return { visit: page.value.visit };
}
