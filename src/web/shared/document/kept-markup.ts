import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { renderToString } from 'react-dom/server';
import type { KeptPart, MarkupKeeper } from '#web/ui/kept-parts.tsx';

/** Random placeholder that cannot occur in content; it is private to this process. */
const place = `<!--belfry-${randomUUID()}-->`;

/** Markup is stored as bytes because the page is assembled from bytes. */
const keptOf = new WeakMap<object, Buffer>();

/** Entries range from links to long messages, so the cache limits bytes: 16 MB in all, 1 MB per entry. */
const keptNamed = new LRUCache<string, Buffer>({
  maxSize: 16_000_000,
  maxEntrySize: 1_000_000,
  sizeCalculation: (markup, name) => markup.length + name.length,
});

/**
 * Opens the cached parts of one page. React renders a placeholder; afterwards the cached bytes replace it without joining,
 * escaping or encoding again.
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
