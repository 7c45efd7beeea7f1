import type { KeptPage } from '#web/kept/kept-page.ts';

export interface KeptPages {
  /**
   * The page of a key, made once however many ask for it. `moment` is all that makes pages old: when it changes, every
   * page goes. What turns out to be no page to keep goes to who had it made; the others get null, and make their own.
   */
  take(key: string, moment: string, make: () => Promise<KeptPage | Response>): Promise<KeptPage | Response | null>;
}

interface Place {
  page: Promise<KeptPage | null>;
  bytes: number;
}

const limits = {
  /** Every page of a desk with hundreds of articles in four languages, in the theme that most readers have. */
  pagesMax: 2_000,
  /** Of pages before compression; their compressed copies add a third at most. */
  bytesMax: 48 * 1024 * 1024,
};

/** Keeps pages in the memory of this process. A full memory drops what has been there longest. */
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
    // It may have grown old while it was made, and then it has no place any more.
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
