import type { KeptPage } from '#web/shared/kept/kept-page.ts';

export interface KeptPages {
  /**
   * Returns the page of a key, rendered once for concurrent requests. A new `moment` clears the cache. If the result cannot be
   * cached, its first requester gets it and the others get null and render their own.
   */
  take(key: string, moment: string, make: () => Promise<KeptPage | Response>): Promise<KeptPage | Response | null>;
}

interface Place {
  page: Promise<KeptPage | null>;
  bytes: number;
}

const limits = {
  /** Every page of a desk with hundreds of articles in four languages, in the most common theme. */
  pagesMax: 2_000,
  /** Bytes before compression; the compressed copies add at most a third. */
  bytesMax: 48 * 1024 * 1024,
};

/** Opens a page cache in this process. When it is full, the oldest page is dropped. */
export function openKeptPages({ pagesMax, bytesMax } = limits): KeptPages {
  const places = new Map<string, Place>();
  let current = '';
  let bytes = 0;

  async function begin(key: string, making: Promise<KeptPage | Response>): Promise<KeptPage | Response> {
    const page = making.then(
      (made) => (made instanceof Response ? null : made),
      () => null,
    );
    const place: Place = { page, bytes: 0 };
    places.set(key, place);
    if (places.size > pagesMax) dropOldest();
    const length = (await page)?.body.length ?? 0;
    // The page may have expired while it was rendered.
    if (places.get(key) === place) {
      place.bytes = length;
      bytes += length;
      while (bytes > bytesMax) dropOldest();
    }
    return making;
  }

  function dropOldest(): void {
    const [oldest] = places;
    if (oldest === undefined) return;
    places.delete(oldest[0]);
    bytes -= oldest[1].bytes;
  }

  return {
    take(key, moment, make) {
      if (moment !== current) {
        places.clear();
        [current, bytes] = [moment, 0];
      }
      return places.get(key)?.page ?? begin(key, make());
    },
  };
}
