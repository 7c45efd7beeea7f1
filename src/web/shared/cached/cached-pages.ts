import { LRUCache } from 'lru-cache';
import type { CachedPage } from '#web/shared/cached/cached-page.ts';

export interface CachedPages {
  /**
   * Returns the page of a key, rendered once for concurrent requests. A new `moment` clears the cache. If the result cannot be
   * cached, its first requester gets it and the others get null and render their own.
   */
  take(key: string, moment: string, make: () => Promise<CachedPage | Response>): Promise<CachedPage | Response | null>;
}

const limits = {
  /** Every page of a desk with hundreds of articles in four languages, in the most common theme. */
  pagesMax: 2_000,
  /** Bytes before compression; the compressed copies add at most a third. */
  bytesMax: 48 * 1024 * 1024,
};

/** A request for a page: only the first of concurrent ones makes it, and learns here what it made. */
interface Asked {
  make: () => Promise<CachedPage | Response>;
  made: Promise<CachedPage | Response> | null;
}

/** Opens a page cache in this process. When it is full, the least recently used page is dropped. */
export function openCachedPages({ pagesMax, bytesMax } = limits): CachedPages {
  const pages = new LRUCache<string, CachedPage, Asked>({
    max: pagesMax,
    maxSize: bytesMax,
    sizeCalculation: ({ body }) => Math.max(1, body.length),
    // A page that expires while it is made still answers those who asked for it.
    ignoreFetchAbort: true,
    fetchMethod: async (_key, _stale, { context }) => {
      context.made = context.make();
      const made = await context.made.catch(() => undefined);
      return made instanceof Response ? undefined : made;
    },
  });
  let current = '';

  return {
    async take(key, moment, make) {
      if (moment !== current) {
        pages.clear();
        current = moment;
      }
      const asked: Asked = { make, made: null };
      const page = await pages.fetch(key, { context: asked });
      return page ?? asked.made;
    },
  };
}
