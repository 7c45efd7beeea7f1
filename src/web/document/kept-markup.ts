import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { renderToString } from 'react-dom/server';
import type { KeptPart, MarkupKeeper } from '#web/ui/kept-parts.tsx';

/** No text of a page can hold it: it is of this process alone, and no page tells it. */
const place = `<!--belfry-${randomUUID()}-->`;

/** Markup is bytes, since a page of bytes is made of it. */
const keptOf = new WeakMap<object, Buffer>();

/** Some are links and some long messages, so they are measured: sixteen megabytes, and of a message of a megabyte none. */
const keptNamed = new LRUCache<string, Buffer>({
  maxSize: 16_000_000,
  maxEntrySize: 1_000_000,
  sizeCalculation: (markup, name) => markup.length + name.length,
});

/**
 * The parts of one page that were set before. React gets a comment in their place, and the page its bytes once React has
 * done: they are neither joined, nor escaped, nor encoded again.
 */
export function openMarkupKeeper(): MarkupKeeper & { fill(html: Buffer): Buffer[] } {
  const placed: Buffer[][] = [];
  return {
    place(parts) {
      placed.push(parts.map(markupOf));
      return place;
    },
    fill(html) {
      const filled: Buffer[] = [];
      let from = 0;
      for (const markup of placed) {
        const at = html.indexOf(place, from);
        filled.push(html.subarray(from, at), ...markup);
        from = at + place.length;
      }
      return [...filled, html.subarray(from)];
    },
  };
}

function markupOf({ of, element }: KeptPart): Buffer {
  const known = of === null ? undefined : typeof of === 'string' ? keptNamed.get(of) : keptOf.get(of);
  if (known !== undefined) return known;
  const markup = Buffer.from(renderToString(element()));
  if (typeof of === 'string') keptNamed.set(of, markup);
  else if (of !== null) keptOf.set(of, markup);
  return markup;
}
