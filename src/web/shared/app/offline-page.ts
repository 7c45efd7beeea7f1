import { createHash } from 'node:crypto';
import type { Language } from '#domain/language.ts';
import { offlineWords } from '#locales/account/messages.ts';

const styles = `:root{color-scheme:light dark;--ground:#f6f8f9;--ink:#17212a;--accent:#85540f}
@media(prefers-color-scheme:dark){:root{--ground:#10161b;--ink:#e7edf1;--accent:#e0b46c}}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);font:18px/28px Verdana,Arial,sans-serif}
main{max-width:38em;padding:24px}h1{font-size:32px;line-height:40px;margin:0 0 12px}a{color:var(--accent)}
.again{display:inline-block;min-height:48px;line-height:48px}`;

/** The policy of the page: its own styles and nothing else. */
export const offlinePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Returns the page that a browser shows without a connection. It loads nothing, and names only the desk's public phone lines. */
export function offlinePage(language: Language, phones: { shown: string; href: string }[]): string {
  const { title, text, call, again } = offlineWords[language];
  const lines = phones.map(({ shown, href }) => `<a href="${href}">${shown}</a>`).join(', ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Belfry</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${phones.length > 0 ? `<p>${call} ${lines}</p>\n` : ''}<p><a class="again" href="">${again}</a></p>
</main>
</body>
</html>
`;
}
