import type { Language } from '#domain/language.ts';
import type { Theme } from '#web/theme/theme.ts';

interface Shown {
  language: Language;
  theme: Theme;
  /** What stands where a picture was not loaded. */
  blocked: string;
}

/**
 * A document of a mail's safe HTML: our own colours in both themes, links that show where they lead and open nothing, and a
 * word for each picture that is not loaded.
 */
export function mailDocument(html: string, { language, theme, blocked }: Shown): string {
  const body = html
    .replaceAll(emptyBlocked, `<span data-blocked="image">${blocked}</span>`)
    .replaceAll(link, '<a title="$1">');
  return `<!doctype html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}

// As the sanitiser writes them; a quote within an address is escaped.
const emptyBlocked = /<span data-blocked="image">\s{0,9}<\/span>/g;
const link = /<a href="([^"<>]*)"[^<>]*>/g;

const dark = ':root { color-scheme: dark; --ink: #e6e4df; --line: #4c4a45; --soft: #b9b5ac; --ground: #1d1c1a }';
const style = `
:root { color-scheme: light; --ink: #1c1b19; --line: #c9c5bb; --soft: #5c5850; --ground: #fff }
@media (prefers-color-scheme: dark) { :root[data-theme="system"] ${dark.slice(dark.indexOf('{'))} }
:root[data-theme="dark"] ${dark.slice(dark.indexOf('{'))}
body { margin: 0; padding: 12px 14px; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); overflow-wrap: anywhere }
table { border-collapse: collapse; max-width: 100% }
td, th { padding: 3px 8px; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal }
td:has(table), td:empty { border: 0; padding: 0 }
img { max-width: 100%; height: auto }
pre { white-space: pre-wrap }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 2px solid var(--line) }
hr { border: 0; border-top: 1px solid var(--line) }
a { text-decoration: underline; text-decoration-style: dotted; text-underline-offset: 2px; cursor: help }
[data-blocked] { display: inline-block; margin: 2px 0; padding: 0 8px; border: 1px dashed var(--line); color: var(--soft); font-size: 13px }
`;
