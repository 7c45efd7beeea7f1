import type { Language } from '#domain/language.ts';
import { spansBetween } from '#domain/text-scan.ts';
import type { Theme } from '#web/app/kept-choice.ts';

interface Shown {
  language: Language;
  theme: Theme;
  /** The text in place of an image that was not loaded. */
  blocked: string;
  /** The title of the list of links. */
  links: (of: { count: number }) => string;
}

/**
 * Returns a document with a mail's safe HTML: our colours in both themes, links without effect, and a text for each image that is
 * not loaded. Link targets are in a folded list, because touch and keyboard cannot hover.
 */
export function mailDocument(html: string, { language, theme, blocked, links }: Shown): string {
  const shown = html.replaceAll(emptyBlocked, `<span data-blocked="image">${blocked}</span>`);
  const body = listOf(shown, links) + shown.replaceAll(link, '<a title="$1">');
  return `<!doctype html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}

/** Lists text and address of each link once. The sanitiser escaped both. */
function listOf(html: string, name: Shown['links']): string {
  const lines = spansBetween(html, link, '</a>').map(([start, end]) => {
    const [opening = '', address = ''] = firstLink.exec(html.slice(start, end)) ?? [];
    const plain = html
      .slice(start + opening.length, end - '</a>'.length)
      .replaceAll(tag, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    return `<li>${plain === address ? '' : `${plain} `}<bdi>${address}</bdi></li>`;
  });
  const list = [...new Set(lines)];
  if (list.length === 0) return '';
  return `<details class="links"><summary>${name({ count: list.length })}</summary><ol>${list.join('')}</ol></details>`;
}

// Matches the sanitiser's output; quotes within addresses are escaped.
const emptyBlocked = /<span data-blocked="image">\s{0,9}<\/span>/g;
const link = /<a href="([^"<>]*)"[^<>]*>/g;
const firstLink = /^<a href="([^"<>]*)"[^<>]*>/;
const tag = /<[^<>]*>/g;

/** The colours are copied from styles/tokens.css: the frame loads no stylesheet. */
const style = `
:root { color-scheme: light dark; --ink: light-dark(#17212a, #e7edf1); --soft: light-dark(#4b5a66, #aab7c1); --line: light-dark(#75848f, #70808c); --ground: light-dark(#ffffff, #151d23) }
:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"] { color-scheme: dark }
body { margin: 0; padding: 12px 14px; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
h1, h2, h3 { margin: 16px 0 8px; font-size: 17px; line-height: 1.35 }
h1 { font-size: 21px }
table { border-collapse: collapse; max-width: 100% }
td, th { padding: 3px 8px; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal }
td > :is(p, table):first-child, th > p:first-child { margin-top: 0 }
td > p:last-child, th > p:last-child { margin-bottom: 0 }
table:has(table) > * > tr > *, td:empty { border: 0; padding: 0 }
@media (max-width: 560px) {
  table:has(table), table:has(table) > *, table:has(table) > * > tr, table:has(table) > * > tr > * { display: block; width: auto }
  table:not(:has(table)) { display: block; overflow-x: auto }
}
img { max-width: 100%; height: auto }
pre { white-space: pre-wrap }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 2px solid var(--line) }
.links { margin-bottom: 12px; padding-bottom: 8px; border-bottom: 1px solid var(--line); color: var(--soft); font-size: 13px }
.links > summary { width: fit-content; padding: 4px 0; cursor: pointer }
.links > ol { margin: 4px 0; padding-left: 28px }
.links bdi { display: block; color: var(--ink) }
hr { border: 0; border-top: 1px solid var(--line) }
a { color: inherit; text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 2px; cursor: help }
[data-blocked] { display: inline-block; margin: 2px 0; padding: 0 8px; border: 1px dashed var(--line); color: var(--soft); font-size: 13px }
`;
